# Prints, for each word on standard input, the base forms that libvoikko finds, as one JSON object.
import json
import sys

from libvoikko import Voikko

voikko = Voikko("fi")
words = sys.stdin.read().split()
print(json.dumps({word: [analysis.get("BASEFORM", "") for analysis in voikko.analyze(word)] for word in words}))
