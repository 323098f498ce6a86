// What has become of the customer's questions, entry by entry. Pure; it never lets one disappear.
import type { Entry } from './entries.ts';
import { isOpen } from './state.ts';
import type { Question, QuestionState } from './state.ts';

/** The questions after `entry`. Settled and withdrawn ones stay so until reopened; when a ticket ends, what it still held is open again. */
export function nextQuestions(questions: readonly Question[], entry: Entry): readonly Question[] {
  switch (entry.kind) {
    case 'question-opened': {
      const { questionId, topic, subject, text } = entry.data;
      if (questions.some((question) => question.questionId === questionId)) return questions;
      const openedSeq = entry.seq;
      return [
        ...questions,
        { questionId, topic, subject, text, state: 'open', openedSeq, openedAt: entry.at, answers: [] },
      ];
    }
    case 'question-specified':
      return changed(questions, entry.data.questionId, () => ({ subject: entry.data.subject }));
    case 'question-answered': {
      const { questionId, answer } = entry.data;
      return changed(questions, questionId, (question) => ({
        ...(isOpen(question) ? { state: 'answered' as const } : {}),
        ...(answer === undefined ? {} : { answers: [...question.answers, answer] }),
      }));
    }
    case 'question-passed-on':
      return changed(questions, entry.data.questionId, from(['open', 'answered'], 'passed-on'));
    case 'question-settled':
      return changed(questions, entry.data.questionId, from(['open', 'passed-on', 'answered'], 'settled'));
    case 'question-withdrawn':
      return changed(questions, entry.data.questionId, from(['open', 'passed-on', 'answered'], 'withdrawn'));
    case 'question-reopened':
      return changed(questions, entry.data.questionId, from(['answered', 'settled', 'withdrawn'], 'open'));
    case 'ticket-returned':
    case 'ticket-resolved':
      return questions.map((question) =>
        question.state === 'passed-on' ? { ...question, state: 'open' } : question,
      );
    default:
      return questions;
  }
}

function changed(
  questions: readonly Question[],
  questionId: string,
  change: (question: Question) => Partial<Question>,
): readonly Question[] {
  return questions.map((question) =>
    question.questionId === questionId ? { ...question, ...change(question) } : question,
  );
}

function from(
  states: readonly QuestionState[],
  to: QuestionState,
): (question: Question) => Partial<Question> {
  return (question) => (states.includes(question.state) ? { state: to } : {});
}
