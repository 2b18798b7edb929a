### English.

language-name = English
script = Latn
list-separator = ;{ " " }
part-separator = ;{ " " }
name = { $policy }: self-check
months = January, February, March, April, May, June, July, August, September, October, November, December
date = { $day } { $month } { $year }
start-title = What support can your company apply for?
start-lead = Each result quotes the official text and marks, word by word, what is met, not met or not known yet. It takes { $least } to { $most } minutes; you can look at the result at any time.
beads = Each bead is one measure: { $chapters } fields, { $clauses } clauses, { $measures } measures
start = Start
start-time = usually about { $n } minutes
resume = Continue
privacy-title = Your answers stay on this device
privacy = No account, no company name. Data sent: 0
in-force = In force until { $until }
in-force-from = Since { $from }
ends-in = The policy ends in { $days } { $days ->
        [one] day
       *[other] days
    }
days-left = , { $days } { $days ->
        [one] day
       *[other] days
    } left
last-day = , today is the last day
ended = This policy expired on { $until }; results only show how things stood.
not-yet = This policy takes effect on { $from }; you cannot apply yet.
checked = Rules checked on { $date } (revision { $revision })
disclaimer-title = For reference, not a decision
disclaimer = The department’s call for applications decides; national and city rules prevail.
back = Back
back-to-result = Back
more = More
see-result = Result so far
return-to-result = Back to the result
change-answers = Change answers
clear = Clear all answers
screen = Page { $n }
screen-of = Page { $n } of about { $all }
year = Year applied for: { $year }
year-other = Apply for { $year } instead
year-not-in-link = The year applied for ({ $year }) is not in the link; tell the recipient.
single-hint = Tap an answer to go on; you can always go back.
several-hint = Choose all that apply.
multi-hint = Choose all that apply, then level or status.{ " " }
yes = Yes
no = No
has = Yes
has-not = No
unsure = Not sure
unsure-note = Kept open, not counted as “no”
some-unsure = Not sure about some
some-unsure-note = What you leave unticked is kept open, not counted as “no”
or = or
none = None of these
none-fit = None of these
detail = Choose one
details = Choose all that apply
rest-unsure-short = not sure about the rest
meaning = How to answer this
meaning-of = What “{ $term }” means
hint = What this means: { $term }
amount-read = { $number } { $unit }
next = Continue
why = Why we ask
why-text = { $n } measures depend on this page.
why-one = One measure depends on this page.
why-quoted = The text of { $n } measures says { $words }; your answer decides.
why-one-quoted = The text of one measure says { $words }; your answer decides.
between-sentences = { " " }
quote-open = “
quote-close = ”
quoted-separator = ,{ " " }
why-none = No measure is waiting for this page any more; you can still change it.
why-more = { $n } more
certain = Settled
possible = Still possible
excluded = Ruled out
error-prefix = Error:{ " " }
problems-one = One answer is missing
problems = { $n } answers are missing
problem-unanswered = Please choose one. If unsure, choose “Not sure”
problem-number = This could not be read as a number. Write 40, 1,200 or 1.5 million; if unsure, choose “Not sure”
problem-detail = Please choose an option below the row you ticked. If unsure, choose “Not sure”
problem-hidden = The search hid some rows. All are shown now: check them, then continue
problem-nothing = Please choose at least one. If none applies, choose “None of these”; if unsure, “Not sure about some”
result = Result
headline-after = After { $step }:{ " " }
headline-yes-review-confirm = You can apply for { $qualifies }{ "\u00A0" }{ $qualifies ->
        [one] measure
       *[other] measures
    } and, subject to evaluation, { $review }{ "\u00A0" }{ $review ->
        [one] other
       *[other] others
    }. Ask the department about { $confirm }{ "\u00A0" }more.
headline-yes-review = You can apply for { $qualifies }{ "\u00A0" }{ $qualifies ->
        [one] measure
       *[other] measures
    } and, subject to evaluation, { $review }{ "\u00A0" }{ $review ->
        [one] other
       *[other] others
    }.
headline-yes-confirm = You can apply for { $qualifies }{ "\u00A0" }{ $qualifies ->
        [one] measure
       *[other] measures
    }. Ask the department about { $confirm }{ "\u00A0" }more.
headline-review-confirm = You may apply for { $review }{ "\u00A0" }{ $review ->
        [one] measure
       *[other] measures
    }, subject to evaluation. Ask the department about { $confirm }{ "\u00A0" }more.
answer-them = Answer them
count = { $n }
filters = Filter by verdict
show-all = Show all
show-inapplicable = Show the { $n } not applicable
hide-inapplicable = Hide
clause = Clause { $n }
sentence = Clause { $clause }, sentence { $sentence }
official = Official text
official-scope = Who the policy is for
official-title = Clause title
translation = Unofficial translation. The Chinese text prevails.
mark-met = met
mark-fail = not met
mark-unknown = not known yet
mark-review = evaluated by the department
mark-confirm = to be confirmed by the department
mark-spare = makes no difference
mark-colon = :{ " " }
exempt = The text names “{ $words }”, so the limits on who the policy is for do not apply here
why-verdict = Why “{ $verdict }”
follows = ; your other answers imply: { $options }
you-answered = You answered:{ " " }
not-answered = not answered yet
not-ticked = you did not tick “{ $options }” earlier
means-review = The department evaluates; we do not guess
means-judged = For the department to judge; we do not guess
means-unpublished = No threshold is published; please ask the department
means-open = The text leaves open whether all or one is required; please ask the department
means-confirm = The text leaves open whether this counts; please ask the department
means-near = One step short
means-spare = One of several is enough, and another is met
missing = Answers that are missing
who-decides = Who decides
department-phone = { $department } ({ $phone })
departments-many = { $first } and others ({ $n } in all)
form = Form of support
base = Based on
beneficiary = For whom
unwritten = Not stated
unwritten-base = Not stated; rate and amount are not published
evidence = Have ready
evidence-note = { " " }(this tool’s list, not official)
whole-clause = Read clause { $n } in full
review-title = Your answers
review-lead = Change one and the result is updated at once; the others stay.
review-screen = Change “{ $title }”
review-rest = The rest: no
review-nothing = None
review-rest-unsure = Not sure about { $n }
to-result = See the result
review-empty = No answers yet.
explain-confirm-review = Everything that can be checked is met. Ask the department first: { $questions } An evaluation follows: { $review }.
explain-begin-open = { " " }It also depends on: { $missing }.
notices = Please note
quick-look = Quick look
quick-note = Quick look: { $n } questions, about { $minutes } minutes; you can go on from there
see-example = See an example
stopped-at = Your { $n } { $n ->
        [one] answer
       *[other] answers
    } from last time { $n ->
        [one] is
       *[other] are
    } still here.
prefilled = This website filled in { $n } { $n ->
        [one] answer
       *[other] answers
    } for you. Please check.
prefilled-mark = filled in by this website
restart = Clear and start again
read-policy = Read the policy
keep = Where your answers are kept
keep-nothing = Nowhere
keep-nothing-note = Gone when this page closes
keep-tab = In this tab
keep-tab-note = Survives a reload, gone when the tab closes
keep-device = On this device
keep-device-note = Still here next time; anyone who uses this browser can see them
trouble-blocked = Your browser does not let this page store anything. Your answers stay until you close the page.
trouble-unreadable = The answers stored last time cannot be read and were not used. Please answer again, or clear them.
cleared = All answers cleared. We checked: nothing is left.
not-cleared = Cleared on this page, but the browser would not delete the stored copy. Please clear this site’s data in the browser settings.
clear-note = You will be asked to confirm
clearing = Clear all answers ({ $n })? They cannot be brought back.
clearing-cases = { " " }The { $n } saved { $n ->
        [one] result
       *[other] results
    } will be cleared too.
clearing-no-case = { " " }The { $n } saved { $n ->
        [one] result stays
       *[other] results stay
    }.
cases = Saved results
cases-count = { $n }
case-keep = Save under a name
case-note = Only in this browser on this device; anyone who uses this browser can see it. At most { $n }; a new one replaces one of the same name.
case-kept = Saved. You find it on the start page and in the menu.
case-name = Name (a subsidiary, client or year; at most 40 characters)
case-save = Save
case-open = Open
case-rename = Rename
case-delete = Delete
case-delete-now = Delete it
case-banner = Saved result: { $name }
clear-not = Keep them
clear-now = Clear
keys-on = Turn number keys on
keys-off = Turn number keys off
keys-hint = Press a number to choose, 0 for “Not sure”, Enter to continue
quick-title = { $possible }{ "\u00A0" }measures are still possible; { $excluded }{ "\u00A0" }are ruled out
quick-lead = Go on, and each of the { $n } measures gets its verdict with the reasons.
quick-on = Go on with the full check
quick-result = See the result so far
catalogue = All measures
bead-certain = settled
bead-possible = still possible
bead-excluded = ruled out
examples-title = See an example
examples-lead = These organisations are invented, to show what a result looks like.
example-open = See the result
example-banner = Example (invented): { $title }
example-alike = Same answers as the example (invented): { $title }
example-file = -invented
alike-file = -as-invented-example
example-take = Start from its answers
example-replace = Start from its answers (replaces your { $n } { $n ->
        [one] answer
       *[other] answers
    })
example-leave = Close the example
obsolete = No longer needed after this change ({ $n }): { $questions }. Kept in case you change back.
review-unused = Answers not needed now (kept just in case)
seek = Find in this list
seek-none = Nothing found for “{ $word }”.
seek-clear = Clear the search
filter = Filter
search = Search
search-none = No measure found. Try another word, or show all.
found = { $n } of { $all } shown
chapter = Field
department = Department
support = Form of support
all = All
tier-a = Funding, subsidies, interest subsidies and the like
tier-b = Other support, or form not stated
tier-c = Encouraged, no support stated
near-button = One condition short: { $n }
road-map-button = Road map
text-button = Annotated text
departments-button = By department
next-steps = What to do tomorrow
next-steps-monday = What to do on Monday
next-steps-note = The department is the one the text names first. The list of documents is this tool’s; the call for applications decides.{ " " }
step-apply = Call the { $department } and ask how and when to apply for { $names }.
step-ask = Call the { $department } and ask whether you can apply for { $names }.
step-ask-too = In the same call, ask whether you can apply for { $names }.
step-enter = Start with { $step }: { $n }{ "\u00A0" }{ $n ->
        [one] measure
       *[other] measures
    } { $n ->
        [one] depends
       *[other] depend
    } on it. Ask the department before you start.
step-answer = Answer { $n }{ "\u00A0" }more { $n ->
        [one] question
       *[other] questions
    } to see where you stand on { $measures }{ "\u00A0" }{ $measures ->
        [one] measure
       *[other] measures
    }.
step-take = Ask the { $department } how to take this step: { $step }. Once it is done, apply for { $names }.
step-begin = Ask the { $department } first: if you do this, can you apply for { $names }? { $acts }.
names-and = { " " }and{ " " }
name-of = { $name } (clause{ "\u00A0" }{ $n })
see-sheet = See the whole list
more-calls = { $n }{ "\u00A0" }more for other departments
names-more = { " " }and { $n }{ "\u00A0" }more
in-hand = Have ready:{ " " }
papers-more = ; { $n }{ "\u00A0" }more
see-measures = Show { $n ->
        [one] it
       *[other] them
    }
group-counted = { $group }:{ "\u00A0" }{ $n }
ask-so = Ask (clause { $n }):{ " " }
ask-official = In Chinese, to read out or send:{ " " }
ask-counts = Does our case count as { $words }?
ask-judged = How do you judge { $words }, and would we qualify?
ask-unpublished = How do you measure { $words }, and how much is enough?
ask-open = Does { $words } mean all of them, or is one enough?
bead-map-open = Enlarge the map
beads-title = All { $n } measures, one bead each
beads-lead = Tap a bead to see its measure.
to-text = See it in the text
change-answer = Change the answer
road-map = Road map
road-map-title = { $n }{ "\u00A0" }measures are one step away; one step may open up to{ "\u00A0" }{ $most }.
road-map-title-each = { $n }{ "\u00A0" }measures are one step away; each step may open{ "\u00A0" }one.
road-map-title-one = One more step may open { $n }{ "\u00A0" }{ $n ->
        [one] measure
       *[other] measures
    }.
road-map-title-none = No measure is just one step away.
road-map-lead = Flip a switch to see the result as if it were done. Your answers stay as they are.
road-map-far = Also worth considering: { $n } { $n ->
        [one] step
       *[other] steps
    } not started
road-map-note = Each is the only thing missing. Whether you get it is up to whoever grants it.
step = Take “{ $fact }” to “{ $option }”
step-yes = Have “{ $fact }”
step-now = Now: { $answer }
step-opens = May open { $n }
step-counted = counted above
trial = Trying out: { $n } { $n ->
        [one] answer
       *[other] answers
    } changed
trial-one = Trying out: { $step }
trial-answer = “{ $question }” answered “{ $answer }”
shifts-more = and { $n } more
edited = { $done } “{ $question }”{ $more }:
edited-same = { $done } “{ $question }”{ $more }. No verdict changes.
edited-changed = Changed
edited-answered = Answered
edited-more = { " " }and others ({ $n } in all)
trial-same = No verdict changes.
trial-stop = Stop trying out
trial-adopt = Make these my answers
try-it = Try it out
trial-arrow = becomes
text = Policy text
text-title = The policy, annotated
text-title-plain = The policy
text-note = Source: { $number }, quoted word for word. Underlines, colours and icons are added by this tool.
text-jump = Go to
text-pick = Choose a clause
text-only = Only annotated clauses
text-why = Why
departments-title = By department
departments-lead = One sheet per department: what to ask and what to have ready. Each measure is listed once, under the department that the text names first. All documents are in one list at the end.
remind = Remind me to call:{ " " }
remind-note = a calendar file for 9:30 on that day; if that is a weekend, the Monday after.
remind-3-days = In 3 days
remind-1-week = In 1 week
remind-2-weeks = In 2 weeks
remind-title = Call: { $departments }
papers = Have ready
papers-ready = { $n } of { $all } ready
papers-note = This tool’s list, not official; the call for applications decides.{ " " }
papers-kept = Ticks are kept with your answers and never put into a link.
papers-for = For { $names }
departments-too = Also named: { $names }
room-for-notes = Notes:
contact-unknown = The text gives no phone numbers; look on the website of the { $issuer }.
contact-from-host = Contact details were filled in by this website.{ " " }
phone = Phone
contact-address = Address
contact-hours = Hours
department-none = Nothing to take to a department yet.
large-amounts = 100:CNY { $n } million|100000:CNY { $n } billion
amount-words = { $number } { $unit }, that is { $words }
and-more = and { $n } more
column-number = Number
column-clause = Clause
column-measure = Measure
column-verdict = Verdict
column-why = Why
calendar-title = { $policy }: last day in force (not the application deadline)
poster-scan = Scan to check your company
poster-note = Usually about { $n } minutes, no answers uploaded. This picture lists no answers.
poster-scan-answers = Scan to see this result
poster-answers = The code contains { $n } { $n ->
        [one] answer
       *[other] answers
    }; anyone who has it can read them.
poster-day = Checked { $date }; policy in force until { $until }
poster-disclaimer = For reference; the call for applications decides
poster-columns = Clause and measure
poster-ask = Ask the { $department }: { $question }
poster-more = { $n } more not listed
poster-nearest = Not applicable now, but closest
share-title = Save or send the result
share-with-answers = Link and QR code: with your answers
share-scan = Scan to see it on your phone
share-enlarge = Enlarge
share-shrink = Make smaller
share-scan-note = You see the result there; to go on, choose “Start from these answers”.
share-link = Link to the result
copy = Copy
copy-link = Copy the link
send = Send another way
save = Save
share-warning = The link and the QR code contain { $n } of your answers.{ " " }
share-no-name = No company name.{ " " }
share-named = They also contain the company name you typed.{ " " }
share-trace = Anyone who gets either can read everything in it. Both stay in chat logs and browser histories; send them only to people you trust.
share-choose = Choose which answers to include
share-all = All answers
share-all-note = The recipient sees the same result as you
share-needed = Fewer answers
share-needed-note = Leaves out answers used only for measures that do not apply; the recipient may see those as “Answer missing”
share-name = Company name (optional; included in the link and code, so the recipient sees it; 40 characters at most)
share-without-answers = Conclusions only (the reasons may reveal some answers)
share-more = More ways
share-files = Whole text and files
share-picture = Save as a picture
share-picture-note = Press and hold (or right-click) to save; its code opens the start page unless you include your answers
share-picture-holds = Include my answers in its code
share-picture-answers = If ticked, the code contains your answers ({ $n }). After a change, save the picture again.
share-press = Press and hold the picture (or right-click it) to save it
share-paper = Print or save as PDF
share-paper-note = A4, all but “Not applicable”, with the official text
share-short = Copy a few lines
share-short-note = The main conclusions, to paste into a chat
share-long = Copy the whole text
share-long-note = All but “Not applicable”: department, form of support, and the reason where unsettled
share-csv = Save as a table (CSV)
share-csv-note = All measures, one per row; opens in Excel
share-md = Save as Markdown
share-md-note = All but “Not applicable”, with the official text
share-json = Save as JSON
share-json-note = For programs; lists what is met, not met and unanswered
share-ics = Add the policy’s last day to a calendar
share-ics-note = Reminder 30 days before; for application deadlines see the call
share-here = All of this is made on this device; nothing is uploaded. What you send yourself cannot be called back.
from-host = From this website
feedback = Something wrong here? Tell us
no-address = This copy does not know its web address, so there is no link or QR code. Picture, print, texts and files work as usual.
idle = Still there? All answers will be cleared in { $n } { $n ->
        [one] second
       *[other] seconds
    }.
idle-stay = I’m still here
booth-start = Touch the screen to start
booth-lead-time = Only what concerns you is asked: usually about { $n } minutes.
booth-lead-quotes = Each result quotes and marks the official text.
booth-clauses = { $n } clauses
booth-measures = { $n } measures
booth-phone = On your own phone
booth-phone-note = Your answers stay on your phone
booth-examples = Or see an example first (invented)
booth-wipe = Clear, next visitor
booth-foot = This device stores no answers.{ " " }
booth-foot-idle = It clears after { $n } idle seconds, asking first.
booth-code = Scan to take the result with you
booth-code-holds = The QR code contains { $n } of your answers.{ " " }
copied = Copied
said-copied = The browser says it is copied. Nothing to paste? Select the text below and copy it yourself; on a phone, press and hold, then “Select all” and “Copy”.
not-copied = Copying did not work. Select the link below and copy it yourself; it contains your answers. On a phone, press and hold, then “Select all” and “Copy”.
not-copied-text = Copying did not work. Select the text below and copy it yourself; on a phone, press and hold, then “Select all” and “Copy”.
not-sent = The browser did not open its share menu. Instead:
not-printed = The browser did not start printing. Take a screenshot, or open this page in the browser of your phone or computer and print there. Or:
printed = Sent to your browser’s print dialog. Did it not open? Instead:
saved = The file was handed to the browser. Not there? WeChat or the surrounding page may block it: copy instead, and open the link in the browser of your phone or computer.
picture-saved = The picture was handed to the browser. Not there? Press and hold it (right-click on a computer) to save it, or:
picture-not-saved = The picture was not saved. Press and hold it (right-click on a computer) to save it, or:
drawn = The picture is below
no-picture = This browser cannot draw the picture. Take a screenshot, or:
print = Print or save as PDF
paper-day = Checked on { $date }
paper-code = Scan to open the check
link-banner = A result opened from a link
link-from = A result signed “{ $name }” (name not verified)
link-take = Start from these answers
link-replace = Start from these answers (replaces your { $n } { $n ->
        [one] answer
       *[other] answers
    })
link-leave = Do my own check
elsewhere-changed = Another tab changed the answers
elsewhere-cleared = Another tab cleared the answers
elsewhere-note = Until you choose, nothing is saved from here.
elsewhere-take = Use those answers
elsewhere-clear = Clear here too
elsewhere-keep = Go on with these
link-needed = The link contains only some of the answers; measures that need the others show as “Answer missing”.
link-older = The link was made under earlier rules; the verdicts follow today’s rules.
link-lost = The link was made under earlier rules; { $n } of its questions no longer { $n ->
        [one] exists
       *[other] exist
    }. The verdicts follow today’s rules.
refused-damaged = This link is incomplete. Please scan again, or ask for it once more.
refused-newer = This link was made by a newer version. Please reload the page and open it again.
refused-other = This link is about another policy. Please open it on that policy’s page.
compare-title = Compare with mine
compare-lead = Paste the link to another result to see which answers and verdicts differ.
compare-paste = Link to the other result
compare-look = See the other result
compare-own = Mine
compare-theirs = The other result
compare-verdicts = { $n } different { $n ->
        [one] verdict
       *[other] verdicts
    }
compare-answers = { $n } different { $n ->
        [one] answer
       *[other] answers
    }
compare-same = No difference.
lock-passphrase = Passphrase for the link (optional, at least 8 characters; takes effect when you press “Lock the link”)
lock-offer = Suggest one
lock-make = Lock the link
lock-weak-day = This passphrase is easy to guess: one graphics card finds it in less than a day. Make it longer, or press “Suggest one”.
lock-weak-year = This passphrase is short: one graphics card finds it in less than a year. Make it longer, or press “Suggest one”.
lock-done = The link and the QR code are now locked; copy or scan them again. Links sent earlier stay unlocked. Tell the recipient the passphrase another way; if lost, it cannot be recovered. Leaving this page drops the lock.
lock-missing = This browser is too old, or the address is not https, so links cannot be locked here.
unlock-title = This result is locked
unlock-lead = Enter the passphrase the sender gave you. It is used on this device only.
unlock-passphrase = Passphrase
unlock-open = Open
unlock-wrong = Wrong passphrase, or the link is incomplete. Please try again.
not-saved = The file was not saved: this browser cannot save files. Instead:
share-locked = The link and the QR code contain your answers ({ $n }), locked. Links stay in chat logs and browser histories, and a simple passphrase can be guessed.
poster-locked = The code contains { $n } { $n ->
        [one] answer
       *[other] answers
    }; a passphrase opens them.
unlock-missing = A locked link cannot be opened here: the browser is too old, or the address is not https. Try another browser, or ask for an https link.
compare-locked = This link is locked; open it by itself first.
counted-verdict = { $verdict }: { $n }
look-for-yourself = Check your own company: { $address }
sentence-end = .{ " " }
table-end = Checked on { $date }, { $number }. For reference, not a decision.
since-title = The rules have changed: { $n } { $n ->
        [one] verdict
       *[other] verdicts
    } { $n ->
        [one] differs
       *[other] differ
    } from then
since-unknown = its questions no longer exist
share-html = Save as a web page
share-html-note = All but “Not applicable”, with the official text; opens in e-mail too
verdict-qualifies = Can apply
    .legend = Can apply
    .headline = You can apply for { $qualifies }{ "\u00A0" }{ $qualifies ->
            [one] measure
           *[other] measures
        }.
    .explained = Going by your answers, you meet every condition stated. Apply when the department calls for applications.
    .next = Have the documents ready and apply when the call opens.
verdict-review = Conditions met, evaluation ahead
    .legend = Evaluation
    .headline = You may apply for { $review }{ "\u00A0" }{ $review ->
            [one] measure
           *[other] measures
        }, subject to evaluation.
    .explained = Going by your answers, you meet the conditions. The department evaluates before it decides.
    .next = You may apply; the department evaluates and decides.
    .in-full = Conditions met, subject to evaluation
verdict-confirm = Fits so far, department to confirm
    .legend = To confirm
    .headline = Nothing you can apply for outright. { $confirm }{ "\u00A0" }{ $confirm ->
            [one] measure
           *[other] measures
        } { $confirm ->
            [one] fits
           *[other] fit
        } so far: ask the department first.
    .explained = Everything that can be checked is met. Ask the department first: { $questions }
    .next = Ask the department first: some limits are unpublished, some words are for it to judge.
    .in-full = Conditions met, to be confirmed by the department
verdict-near = One condition short
    .legend = One short
    .headline = Nothing you can apply for yet, but you are one step away from { $near }{ "\u00A0" }{ $near ->
            [one] measure
           *[other] measures
        }.
    .explained = Only one condition is missing: { $words }.
    .next = Take this one step, then apply.
verdict-begin = Begin, then apply
    .legend = Begin first
    .headline = Nothing you can apply for yet, but { $begin }{ "\u00A0" }{ $begin ->
            [one] measure
           *[other] measures
        } { $begin ->
            [one] needs
           *[other] need
        } only what you can start yourself.
    .explained = All that is missing is what you can start yourself: { $acts }. Ask the department before you start.
    .next = All that is missing is what you can start yourself. Ask the department first, do it, then apply.
verdict-open = Answer missing
    .legend = Unanswered
    .headline = { $open }{ "\u00A0" }{ $open ->
            [one] measure
           *[other] measures
        } { $open ->
            [one] is
           *[other] are
        } still undecided; more answers will tell.
    .explained = Still to be answered: { $missing }. Then this is settled.
    .next = Answer these to settle them.
    .in-full = More information needed
verdict-encouraged = Encouraged
    .legend = Encouraged
    .headline = Nothing you can apply for yet. { $encouraged }{ "\u00A0" }{ $encouraged ->
            [one] measure
           *[other] measures
        } { $encouraged ->
            [one] is
           *[other] are
        } encouraged, with no support stated.
    .explained = The text encourages or supports this, but states no funding or other form of support.
    .next = The text encourages or supports it, but does not say with what.
verdict-no = Not applicable
    .legend = Not applicable
    .headline = Going by your answers, none of the { $no } measures applies. Change an answer, or see what each one asks.
    .explained = Not applicable, because this is not met: { $words }.
    .next = Open the list to see what is missing.
