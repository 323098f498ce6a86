// The closed lexicon of English thanks and farewells, as natives and visitors write them. A word that can also ask, refuse
// or object must never be added.
import { every, phrases, type ClosingWords } from './lists.ts';

const fine =
  'nice good great lovely wonderful pleasant fantastic excellent brilliant super very_nice very_good really_nice really_good fabulous blessed beautiful happy relaxing awesome amazing safe cracking grand fun sunny peaceful splendid restful smashing cosy cozy enjoyable';
const time =
  'day evening weekend week afternoon night morning trip journey rest_of_the_day rest_of_your_day rest_of_the_week rest_of_your_week rest_of_the_evening rest_of_your_evening rest_of_the_weekend rest_of_your_weekend rest_of_day one time stay flight sleep day_ahead evening_ahead week_ahead weekend_ahead day_today flight_home trip_home friday_night';
const season =
  'summer winter autumn spring holiday holidays vacation christmas xmas easter new_year midsummer monday tuesday wednesday thursday friday saturday sunday holiday_season festive_season break bank_holiday thanksgiving halloween';

export const english: ClosingWords = {
  farewell: [
    ...phrases(`bye, bye bye, byebye, bye bye bye, bye now, bye then, bye for now, bye so, bubye, buh bye, bai, bai bai, b bye, goodbye, good bye, goodbye now, goodbye then, goodby, godbye, gudbye, cya, cu, c u, c ya, c you, cul8r, l 8 r, cu l 8 r, farewell, good night, goodnight, good night then, goodnight then, gn, nite, nite nite, night night, nighty night, night, night all, sleep well, sleep tight, sweet dreams,
      welcome again, you are welcome again, you're welcome again, come again, please come again, come back soon, come back any time, come back anytime, until next time, till next time, til next time, till then, until then, till we meet again, until we meet again, until we speak again,
      all the best, all my best, very best, best wishes, good luck, best of luck, stay safe, stay well, stay warm, keep well, keep safe, be well, be safe, be good, mind yourself, mind yourselves, mind how you go, safe home, safe travels, safe journey, safe trip, slan, slán, sláinte, slainte, cheerio, cheerio then, cheerie bye, cheery bye, pip pip, toodle pip, toodle oo, toodles, toodeloo, toodle loo, ta ra, ta ra then, tara, tarra, ta ta, tata, ta ta for now, ttfn, tatty bye, tatty bye then, hooroo, so long, so long then, peace, peace out, over and out, adios, au revoir, arrivederci, sayonara, hasta la vista, auf wiedersehen, tschüss, tschuss, adieu, over and out, hejdå, hej då, näkemiin,
      thank you for contacting us, thanks for contacting us, thank you for reaching out, thanks for reaching out, thank you for getting in touch, thanks for getting in touch, thank you for your message, thanks for your message, thank you for shopping with us, thanks for shopping with us,
      thank you for visiting, thank you for your visit, thanks for visiting, thank you for choosing us, thanks for stopping by, thanks for having me,
      hope to see you soon, hope to see you again, hope to see you again soon, we hope to see you again, enjoy, nice talking to you, nice chatting, nice chatting with you, nice chatting to you, nice talking with you, good talking to you, great talking to you, good chatting with you, it was nice talking to you, it was nice chatting with you, lovely chatting, lovely talking to you, pleasure talking to you, pleasure chatting with you, it was a pleasure, was nice talking to you, was nice chatting with you, nice to talk to you,
      same to you and yours, cheers for now, bye for today, thats me away, take care of yourself, take care of yourselves, take good care, take care now, take care then`),
    ...every(
      'have_a have_an have_yourself_a have_yourselves_a you_have_a you_all_have_a wish_you_a i_wish_you_a wishing_you_a wishing_you_all_a we_wish_you_a hope_you_have_a i_hope_you_have_a have_a_really have_a_very hope_you_all_have_a and_have_a have_the_most',
      `${fine} merry very_merry`,
      `${time} ${season}`,
    ),
    ...every('hei_hei moi_moi moi hei heippa moikka hej_hej hejdå', 'then now_then so'),
    ...every('have', fine, 'day evening weekend night week one time'),
    ...every('nice lovely great happy pleasant', 'weekend evening night'),
    ...every(
      'enjoy',
      'your the - the_rest_of_your the_rest_of_the rest_of_your rest_of_the rest_of',
      'day evening weekend week afternoon night morning trip sunshine weather holiday holidays summer vacation friday saturday sunday christmas sauna midsummer stay lunch dinner tea coffee',
    ),
    ...every(
      'good lovely nice great',
      'rest_of_your rest_of_the',
      'day evening weekend week afternoon night',
    ),
  ],
  done: [
    ...phrases(`that's all, that is all, that's all then, that's all folks, that's all now, that's all really, that was all, that was all then, that was it then, that will be all, that'll be all, that would be all, that will be all then, that'll be everything, that will be everything, that's everything, that is everything, that was everything, that'd be all, that's about it, that's about all, that will do, that'll do, that'll do me, that will do me, that will do nicely, that'll do nicely, that's me done, that's me, that's me sorted, that's me all sorted, that's me then, that's it for now, that's it for today, that's it from me, that's it from my side, that is it for now, that is it for today, that is it from me, that's all from me, that's all from my side, that's all for me, that's all for now, that's all for today, that is all for now, that is all for today, that is all for me, that is all from me, that was all from me, all for now, all for today, this is all, this is all for now, this is all for today, this was all, this was all for me, that's all i need, that's all i needed, that is all i needed, that is all i need, that's all i wanted, that is all i wanted, that was all i needed, that was all i wanted, that's all i wanted to know, that is all i wanted to know, that was all i wanted to know, that's all i needed to know, that is all i needed to know, that's everything i needed, that's everything i need, that is everything i needed, that's everything for now, that's everything for today, that is everything for now, that was everything i needed,
      no more questions, no more questions from me, no further questions, no other questions, no more queries, no further queries, no more questions for now, no further questions from me, i have no more questions, i have no further questions, i have no other questions, have no more questions, i don't have any more questions, i dont have any other questions, i don't have any further questions, don't have any more questions, don't have any other questions, nothing more from me, nothing else from me, nothing else for now, nothing else for today, nothing more for now, nothing more for today, nothing further, nothing further from me, nothing further for now, i have nothing else, i have nothing more, i don't need anything else, i dont need anything more, i need nothing else, i need nothing more, don't need anything else, don't need anything more,
      i'm done, i am done, i'm done here, i am done here, i'm done now, i am done now, i'm all done, i am all done, all done, all done here, all done now, done here, we're done, we are done, we're done here, we are done here, we're all done, we're all done here, i'm finished, i am finished, i'm finished here, i am finished now, i'm finished now, finished here, all sorted, all sorted now, i'm all sorted, i'm all sorted now, sorted now, all good now, all set now, all fine now, all clear now, everything is clear now, everything's clear now, it's all clear now, it is all clear now, i'm all set now, i am all set now, i'm all good now, i am all good now, i'm sorted now, i'm good to go, good to go, i'm happy now, i got what i needed, i got what i need, i got all i need, i got all i needed, i got everything i need, i got everything i needed, i got my answer, i got my answers, i got the answer, i have my answer, i have got my answer, i've got my answer, i have what i need, i have what i needed, i have all i need, i have all i needed, i have everything i need, i have everything i needed, i've got everything i need, i've got everything i needed, i've got all i need, i've got all i needed, i've got what i need, i've got what i needed, i have got what i needed, got what i needed, got what i need, got everything i need, got everything i needed, got all i need, got all i needed, got my answer, got it all, that answers my question, that answers my questions, that answers everything, that answers it, that answered my question, that answered my questions, that answered everything, you answered my question, you answered my questions, you answered all my questions, you've answered all my questions, you have answered all my questions, you've answered my question, you have answered my question, you've answered everything,
      nothing else to ask, i know all i need, i know all i needed, i know everything i need, end of chat, end of conversation, end chat, close chat, end the chat, close the chat, end conversation, the end`),
    ...every(
      "i'm i_am i_will_be i'll_be i_should_be i_better_be so_i'm right_i'm and_i'm im_gonna_be",
      'off off_now off_then off_home off_to_bed off_to_work off_to_sleep off_to_lunch off_to_school off_out off_for_today off_for_now off_to_the_shop off_to_the_store going going_now going_to_bed going_home going_then going_offline leaving leaving_now leaving_the_chat leaving_this_chat leaving_here heading_off heading_out heading_home heading_off_now heading_out_now away away_now away_then away_to_bed away_home signing_off signing_out logging_off logging_out logging_off_now logging_out_now closing_the_chat closing_this_chat closing_this closing_the_window closing_this_now ending_the_chat ending_this_chat ending_it_here outta_here out_of_here out on_my_way on_my_way_then',
    ),
    ...every(
      '- i i_have i_have_got i_got i_gotta i_must i_need i_really i_should i_will i_better i_had_better well_i',
      'got_to have_to gotta must need_to better should',
      'go go_now run run_now dash fly head_off head_out be_off be_off_now be_going get_going leave leave_now rush scoot get_off go_to_bed go_to_work go_home head_home be_on_my_way log_off sign_off shoot bounce split jet get_back_to_work catch_my_bus catch_a_bus sleep go_then run_then dash_now',
    ),
    ...every(
      'you_can you_may we_can we_may please_feel_free_to feel_free_to lets let_us i_will i_shall i_am_going_to im_going_to ill please_go_ahead_and you_can_now you_may_now we_could we_should we_can_now i_want_to',
      'close end finish',
      'the_chat this_chat this_conversation the_conversation here it_here it_there it_at_that this_now this_here this the_chat_now this_chat_now chat it_there_then it_here_then there our_chat our_conversation',
    ),
    ...phrases(
      `off to bed, off to work, off home, off now, off i go, off i pop, heading off, heading off now, heading out, heading out now, heading home, heading to bed, signing off, signing off now, signing out, logging off, logging off now, logging out, logging out now, leaving now, leaving the chat, leaving chat, closing the chat, closing the chat now, closing this chat, closing this now, closing chat, ending the chat, ending chat, ending this chat, going now, going to bed, going home, going offline, outta here, i go now, i go, i am going to bed now, i'm going to sleep, going to sleep, going to sleep now, time to go, it's time to go, it is time to go, time for me to go, time for bed, time to sleep, i'll let you go, i will let you go, i'll let you get on, i will let you get on, i'll leave you to it, i will leave you to it, i'll leave you in peace, i'll leave you be, i'll leave you alone now, i won't keep you, i wont keep you any longer, won't keep you, wont keep you any longer, i will not keep you, i won't bother you, i won't bother you any more, i wont bother you anymore, won't bother you anymore, won't bother you any more, i won't take more of your time, i will not bother you anymore, i'll be off, i'll be going, i will be off, g 2 g, gtg, g t g, got 2 go, my bus is here`,
    ),
  ],
  clause: [
    ...phrases(
      `take care, later, laters, later then, later gator, later alligator, later mate, nice day, nice day to you, nice weekend to you, have fun, take it easy, easy now`,
    ),
    ...every(
      'talk speak chat talk_to_you speak_to_you chat_to_you chat_with_you till until til meet_you we_talk we_will_talk well_talk well_speak lets_talk talk_with_you',
      'later soon again tomorrow tonight next_time next_week then monday tuesday wednesday thursday friday saturday sunday another_time some_other_time again_soon later_then soon_then',
    ),
  ],
  returning: phrases(
    `i'll be back, i'll be back if i need anything, i will be back, i will be back later, i'll come back later, i will come back later, i'll come back, i will come back, i'll be in touch, i will be in touch, will be in touch, be in touch, keep in touch, i'll get back to you, i will get back to you, will get back to you, i'll get back to you later, i'll message again, i'll write again, i will write again, back later, be back later, i'll return later, i will return later, i'll think about it and come back, i'll think about it and get back to you`,
  ),
  meeting: [
    ...phrases(
      `see you, see you then, see you so, see ya, see ya then, see yous, see ye, see yas, see yall, see you all, see you guys, see you folks, see you around, see ya around, seeya, seeyou, seeya round, see you round, be seeing you, i'll see you, i will see you, we will see you, will see you, catch you, catch ya, catch you around, catch ya round, catch you on the flip side, ttyl, ttys, ttyt, cya, cu`,
    ),
  ],
  visit: phrases(
    `i'll come by, i will come by, i'll pop in, i will pop in, i'll pop by, i will pop by, i'll drop by, i will drop by, i'll drop in, i will drop in, i'll visit, i will visit, i'll visit the store, i'll visit the shop, will visit, will pop in, will drop by, will come by, i'll swing by, i'll come in, i will come in, i'll come to the shop, i'll come to the store, i'll be there`,
  ),
  where: phrases(
    `if i need anything, if i need anything else, if i need more, if i need help, if i need more help, if i have more questions, if i have any questions, if i have any more questions, if needed, if anything comes up, if there is anything, if something comes up, later, soon, again, again soon, around, tomorrow, tonight, today, next time, next week, next month, next year, another time, another day, some other time, some time, sometime, one day, in the shop, in the store, in store, in shop, at the shop, at the store, in person, there, in, at, on, in the morning, in the evening, in the afternoon, this evening, this afternoon, this week, this weekend, at the weekend, on the weekend, over the weekend, in a bit, in a while, after work, after the weekend, when i'm in, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, in your shop, in your store, at your store, at your shop, then, very soon, real soon, hopefully, after christmas, after the holidays, down there, next summer, in summer, in spring, in autumn, in winter, down the road, alligator, for a bit, some day, someday, another day then, by, over there, then then`,
  ),
  parting: [
    ...every(
      'happy merry a_merry a_very_merry a_happy very_merry a_very_happy wishing_you_a_merry wishing_you_a_happy happy_happy',
      'christmas xmas easter new_year midsummer vappu holidays halloween thanksgiving weekend friday valentines valentines_day diwali hanukkah eid holi pongal solstice juhannus first_of_may independence_day',
    ),
    ...every(
      'nice lovely great good',
      'summer winter spring autumn holiday holidays vacation christmas midsummer',
    ),
    ...phrases(
      `merry christmas and a happy new year, merry christmas and happy new year, happy new year to you and yours, season's greetings, hei hei, heihei, moi moi, moimoi, happy vappu, happy friday then`,
    ),
  ],
  either: phrases(
    'heippa, moikka, moikkamoi, moikka moikka, moikka moi, hej hej, tsau, ciao, ciao ciao, salut',
  ),
  greeting: phrases('hei, moi, hej, moro'),
  welcome: phrases('welcome, welcome back, you are always welcome, you are always welcome back'),
  signature: phrases(
    `best regards, kind regards, kindest regards, warm regards, warmest regards, regards, br, rgds, kr, yours sincerely, yours truly, yours faithfully, sincerely, sincerely yours, faithfully yours, respectfully, respectfully yours, cordially, yours, yours respectfully, with best regards, with kind regards, with regards, with thanks, many regards, thanks and regards, thanks and best regards, thank you and regards, thank you and kind regards, best greetings, with best wishes, with warm regards, with kindest regards, warmly, gratefully, gratefully yours, with gratitude, with kind greetings, kind greetings, with greetings, with friendly greetings, friendly greetings`,
  ),
  thanks:
    phrases(`thanks, thank you, thankyou, thankyou so much, thx, thnx, thanx, tanks, thanku, tnx, tks, thks, thnks, ty, tysm, tyvm, tyty, tq, thank u, thank, cheers, cheers for that, cheers for this, cheers for the help, much appreciated, appreciated, many thanks, ta, ta very much, ta muchly, ta for that, thankies, thankee, thanks ever so much, thank you ever so much, kiitos, kiitti, tack, tack så mycket,
    thanks a lot, thanks so much, thank you so much, thank you very much, thanks very much, thanks a million, thanks a bunch, thanks heaps, thanks loads, thanks millions, much thanks, massive thanks, huge thanks, a million thanks, thanks again, thank you again, thanks once again, thank you once again, thanks guys, thanks a ton, thanks a mill, thanks indeed, thank you indeed, thank you kindly, thanks kindly, thank you muchly,
    i appreciate it, i appreciate your help, i appreciate that, i appreciate the help, i really appreciate it, i really appreciate that, i really appreciate your help, really appreciate it, really appreciate your help, appreciate it, appreciate that, appreciate the help, appreciate your help, appreciate your time, big thanks, grateful, i am grateful, very grateful, i am very grateful, nice one cheers`),
  settled: phrases(
    `ok, okay, oki, okey, okie dokie, okey dokey, okie, oke, k, kk, okay then, ok then, ok so, right, right so, right then, right o, righto, righty, righty ho, rightio, right you are, alright then, all right then, okay so, got it, i got it, gotcha, understood, i understand, noted, makes sense, that makes sense, i see, fair enough, sounds good, sounds great, will do, sure thing, good to know, great to know, nice to know, good to hear, great to hear, that helped, that helps, that helps a lot, that helped a lot, that was helpful, that was very helpful, that's helpful, that's very helpful, very helpful, you've been very helpful, you have been very helpful, you've been great, you have been great, you've been a great help, you've been a big help, you have been a great help, you've been so helpful, all good, all set, all clear, all fine, i'm all set, i am all set, it's all clear, its clear now, it's clear now, that's clear, that's clear now, everything is clear, everything's clear, i'm sorted, sorted, nothing else, nothing more, that's it, that is it, that was it, that's what i needed, that's exactly what i needed, exactly what i needed, just what i needed, that's great, that's perfect, that's grand, that's fine, that's good, that's brilliant, that's lovely, that's wonderful, i'll order it, i'll order online, i'll think about it, i will think about it, let me think about it, i'll have a think, i'll have a look, i'll check it out, i'll do that, i will do that, i'll try that, i will try that, i'll keep looking, i'll look around`,
  ),
  lead: phrases(
    `yes, yeah, yep, yup, yea, ya, no, nope, nah, i'm good, i am good, i'm good now, i am good now, i'm fine, i am fine, i'm grand, i'm alright, i'm ok, i'm okay, no no, no thanks, no thank you, nah thanks, nope thanks, no ty, no no thanks, yeah no, ok no, no sir, naw, nay, aye, sure, sure sure, yeah sure, yeah ok, yes ok, no need, not really, not now`,
  ),
  filler: [
    ...phrases(`i think, i believe, i reckon, i think so far, for the help, for your help, for all your help, for helping, for helping me, for helping me out, for helping out, for the info, for
      the information, for information, for the answer, for your answer, for the answers, for answering, for answering my question, for answering my questions, for the reply, for your reply, for the quick reply, for the quick answer, for the quick response, for your quick response, for the fast reply, for a quick reply, for the
      assistance, for your assistance, for your time, for everything, for that, for this, for it, for all, for all that, for letting me know, for looking it up, for looking into it, for checking it, for sorting it, for sorting that, for sorting it out, for clarifying, for explaining, for confirming,
      for the great service, for the good service, for great service, for the tip, for the tips, for the chat, for chatting, for talking to me, for checking, for your patience, for all the help, for today, for being patient, for being so helpful, for your kindness, for the kind service, for the support,
      great, perfect, awesome, excellent, wonderful, lovely, brilliant, cool, super, fantastic, nice, grand, amazing, fab, fabulous, sweet, neat, superb, splendid, marvellous, champion, wicked, ace, smashing, great stuff, good stuff, nice one, good one, great job, good job, great help,
      good, alright, all right, and, and then, so, so much, very much, much, very, a lot, loads, again, then, now, just, really, also, too, as well, once again, once more, hi, hello, hey,
      well, oh, ah, aw, ooh, aww, haha, hehe, lol, you too, yous too, same to you, same to yous, same to you all, same here, to you too, to you, to you all, to yourself, to all, to all of you, to everyone, to the team, to everybody, to your team, to both of you, no problem, likewise, and you, and you too, and to you, and the same to you, the same to you, and yours, and to yours, and same to you, you're welcome, you are welcome, youre welcome, no worries, not a bother, no bother, no probs, not at all, my pleasure, pleasure, anytime, any time, happy to help, glad to help, glad i could help,
      for now, from us, from me, dear customer, for the moment, for today then, today, tonight, there, ahead, now then, so far, indeed, i guess, i hope, i suppose, hopefully,
      mate, pal, buddy, friend, my friend, my friends, love, lads, lad, dear, hun, hon, guys, everyone, everybody, folks, all, you all, y'all, yall, you guys, you lot, you folks, team, people, boss, bro, man, sir, madam, ma'am, maam, miss, bot, robot, chatbot, mr robot, mister, darling, sweetie, friends, both, ladies, gents, xx, xxx, xo, xoxo, sorry for the trouble, sorry for the bother, sorry to bother you, sorry to trouble you, you're a star, you are a star, you're the best, you are the best, you're a legend, you are a legend, you're a lifesaver, you are a lifesaver, legend, star, you're great, you are great, you're amazing, you're brilliant, you're very kind, you are very kind, very kind, so kind, so kind of you, very kind of you, that's very kind, that's so kind of you, wish you, wishing you, wish you all, we wish you, i wish you, yourself, yourselves, indeedy, happily, for real, kindly, ever so much`),
    ...every(
      'for_the for_your for_a for_all_your for_all_the for_such_a for for_that',
      'help reply answer response service assistance support info information quick_reply quick_answer quick_response fast_reply fast_answer fast_response prompt_reply prompt_response good_service great_service excellent_service quick_service quick_help kind_help good_help great_help effort efforts tips advice guidance swift_reply speedy_reply speedy_response swift_response kind_words patience lovely_service lovely_chat good_advice great_advice',
    ),
  ],
};
