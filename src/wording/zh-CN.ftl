### The words of the user interface in Simplified Chinese, the language of the policies. It says which words there are;
### what stands above them is for translators. Other catalogues hold the same keys; where one lacks some, these stand in.

# The name of the language, in its own words.
language-name = 中文

# The script it is written in (ISO 15924): Hans, Hant or another one. Pictures make room for its letters.
script = Hans

# Between the members of a list.
list-separator = 、

# Between the members of a list that may be lists themselves.
part-separator = ；

# What the product is called.
name = { $policy }自测

# The twelve months, as they stand in a date.
months = 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12

# A date.
date = { $year } 年 { $month } 月 { $day } 日

# Heading of the start page.
start-title = 您的企业，能申请哪些支持？

# What it is and how long it takes.
start-lead = 每项都附政策原文，逐词标出符合、不符和还不清楚的地方。答完要 { $least } 到 { $most } 分钟，中途随时可以先看结果。

# What the bead map shows.
beads = 每颗珠子是一项措施：{ $chapters } 个方面、{ $clauses } 条、{ $measures } 项

# Main button of the start page.
start = 开始自测

# How long it takes in the median.
start-time = 一般约 { $n } 分钟

# Goes on where the visitor stopped.
resume = 接着答

# Privacy, in a few words.
privacy-title = 答案只留在这台设备上

# Privacy.
privacy = 不用注册，不填单位名称。本次发送的数据：0

# Validity.
in-force = 有效期至 { $until }

# The first day.
in-force-from = { $from }起施行

# How soon the policy ends.
ends-in = 政策还有 { $days } 天到期

# How long the policy is still in force.
days-left = ，还有 { $days } 天

# The policy ends today.
last-day = ，今天是最后一天

# The policy has passed.
ended = 这份政策已于 { $until }到期，结果只供回看。

# The policy starts later.
not-yet = 这份政策 { $from }起施行，现在还不能申请。

# Which state of the rules this is.
checked = 规则核对至 { $date }（第 { $revision } 版）

# Who decides, in a few words.
disclaimer-title = 结果供参考，不代替审核

# Who decides: on the start page and the result.
disclaimer = 以主管部门的申报通知为准；国家、本市另有规定的，从其规定。

# Goes back.
back = 上一题

# Leaves the list of answers.
back-to-result = 返回

# Opens the menu.
more = 更多

# Shows the result as it stands.
see-result = 先看结果

# Back to the result, after an answer was changed.
return-to-result = 回到结果

# Opens the list of answers.
change-answers = 改答案

# Forgets all answers.
clear = 清除全部答案

# Which screen this is.
screen = 第 { $n } 页

# Which screen this is, of how many as far as is known now.
screen-of = 第 { $n } 页，约 { $all } 页

# The year a question is about.
year = 申报年度 { $year }

# Applies for another year.
year-other = 改成申报 { $year } 年度

# The year that was chosen travels with no link.
year-not-in-link = 申报年度（{ $year }）不在链接里，请另外告诉对方。

# Above the first question with one answer: a touch goes on.
single-hint = 点一项就到下一题，点错了可以返回。

# Above a question with several answers.
several-hint = 可多选。

# How a checklist works.
multi-hint = 可多选，勾选后再选级别或状态。

# Yes.
yes = 是

# No.
no = 否

# The row of a checklist holds.
has = 有

# The row of a checklist does not hold.
has-not = 没有

# Not sure.
unsure = 不清楚

# What *not sure* leads to.
unsure-note = 记作“待补充”，不会当成“没有”

# Not sure about some.
some-unsure = 还有几项不清楚

# What *not sure about some* leads to.
some-unsure-note = 没勾的记作“待补充”，不会当成“没有”

# Between a list and *none of these*.
or = 或者

# None of these things, on a checklist.
none = 以上都没有

# None of the options of a question, which may ask what one is.
none-fit = 以上都不符合

# Above the choices of a ticked row.
detail = 请选一项

# Above the choices of a ticked row, where several hold.
details = 可多选

# The rest is not known.
rest-unsure-short = 其余不清楚

# Opens the meaning of a question.
meaning = 这题怎么答

# The same for a term that the question quotes.
meaning-of = “{ $term }”是什么意思

# Opens the meaning of a term.
hint = 说明：{ $term }

# The number, read back.
amount-read = { $number } { $unit }

# Goes on.
next = 下一题

# Title of the panel that says why a screen is asked.
why = 为什么问这个

# Why a screen is asked.
why-text = 这一页的回答关系到 { $n } 项措施。

# Why a screen is asked, when one measure depends on it.
why-one = 这一页的回答关系到 1 项措施。

# Why a question is asked.
why-quoted = 有 { $n } 项措施的原文写着{ $words }，要看您的回答。

# Why a question is asked, when one measure depends on it.
why-one-quoted = 有 1 项措施的原文写着{ $words }，要看您的回答。

# Between two sentences of ours.
between-sentences = { "" }

# Before quoted words.
quote-open = “

# Behind quoted words.
quote-close = ”

# Between quoted words.
quoted-separator = { "" }

# Nothing depends on the screen any more.
why-none = 已经没有措施要等这一页的回答，想改还可以改。

# Clauses that are not listed.
why-more = 另有 { $n } 条

# Settled, and not excluded.
certain = 已确定

# Not settled.
possible = 仍可能

# Excluded.
excluded = 已排除

# Before the heading of a page that has errors.
error-prefix = 出错：

# One answer is missing.
problems-one = 有 1 处需要补充

# Several answers are missing.
problems = 有 { $n } 处需要补充

# A question has no answer.
problem-unanswered = 请选一项，不确定可以选“不清楚”

# What was typed is no number.
problem-number = 这个数没看懂。请写成 40、1,200 或 1.5 亿这样；不确定可以选“不清楚”

# A ticked row needs a choice.
problem-detail = 勾选后请再选一项，不确定可以选“不清楚”

# A search hid rows.
problem-hidden = 搜索时有几行没显示，现在都显示出来了。看过再点“下一题”

# Nothing is ticked.
problem-nothing = 请至少选一项；都没有就选“以上都没有”，不确定可以选“还有几项不清楚”

# What the result page is.
result = 自测结果

# Before the headline of somebody who is one step short of the scope of the policy.
headline-after = { $step }后，

# Headline of the result.
headline-yes-review-confirm = 有{ "\u00A0" }{ $qualifies }{ "\u00A0" }项可以申请，{ $review }{ "\u00A0" }项条件已符、还要由部门评定，{ $confirm }{ "\u00A0" }项要先请部门确认。

# Headline of the result.
headline-yes-review = 有{ "\u00A0" }{ $qualifies }{ "\u00A0" }项可以申请，另有{ "\u00A0" }{ $review }{ "\u00A0" }项条件已符，还要由部门评定。

# Headline of the result.
headline-yes-confirm = 有{ "\u00A0" }{ $qualifies }{ "\u00A0" }项可以申请，另有{ "\u00A0" }{ $confirm }{ "\u00A0" }项要先请部门确认。

# Headline of the result.
headline-review-confirm = 有{ "\u00A0" }{ $review }{ "\u00A0" }项条件已符，还要由部门评定；另有{ "\u00A0" }{ $confirm }{ "\u00A0" }项要先请部门确认。

# Goes to the first open question.
answer-them = 去补答

# How many.
count = { $n } 项

# Names the ledger for screen readers.
filters = 按结论筛选

# Takes the filter back.
show-all = 看全部

# Unfolds the measures that do not apply.
show-inapplicable = 展开不适用的 { $n } 项

# Folds the measures that do not apply.
hide-inapplicable = 收起

# A clause.
clause = 第 { $n } 条

# A sentence.
sentence = 第 { $clause } 条第 { $sentence } 句

# Label of the official words.
official = 政策原文

# Label of the words that limit the whole policy.
official-scope = 政策的支持对象

# Label of the clause title.
official-title = 条款标题

# Label of the reading aid.
translation = { "" }

# A mark: the words are met.
mark-met = 符合

# A mark: the words are not met.
mark-fail = 不符

# A mark: not known.
mark-unknown = 还不清楚

# A mark: a written procedure.
mark-review = 由部门评定

# A mark: to be confirmed.
mark-confirm = 待部门确认

# A mark: not needed.
mark-spare = 不影响

# Between a mark's hidden word and the words.
mark-colon = ：

# The measure is exempt from the scope of the policy.
exempt = 原文点名“{ $words }”，不受“支持对象”那一条的限制

# Title of the reasons.
why-verdict = 为什么是“{ $verdict }”

# What follows for somebody who is not sure.
follows = ；按您的其他答案推出：{ $options }

# Before an answer.
you-answered = 您答：

# There is no answer.
not-answered = 还没回答

# Nothing, for it was not ticked in the question above.
not-ticked = 前面没有勾“{ $options }”

# What a written procedure means.
means-review = 由部门评定，自测不代为判断

# What words that only the department can judge mean.
means-judged = 要由部门判断，自测不代为判断

# What an unpublished threshold means.
means-unpublished = 没有公布门槛，请向部门确认

# What an open connective means.
means-open = 原文没有写明几样都要还是有一样就行，请向部门确认

# What an answer means of which the text leaves open whether it counts.
means-confirm = 原文没有写明这算不算，请向部门确认

# A leaf that is nearly met.
means-near = 还差这一步

# A way that is not needed.
means-spare = 有一样就行，另一样已符合

# Above the questions that are missing.
missing = 补上这些答案

# The departments.
who-decides = 谁来定

# A department with its telephone number.
department-phone = { $department }（{ $phone }）

# Departments, where they are many.
departments-many = { $first }等 { $n } 个部门

# The form of support.
form = 支持形式

# What the support is computed on.
base = 按什么算

# Who receives it.
beneficiary = 给谁

# The text does not say.
unwritten = 原文没写

# The text names no base.
unwritten-base = 原文没写，金额和比例未公布

# What to have ready.
evidence = 可以先备好

# Whose list of papers it is, at a measure.
evidence-note = （本工具整理，不是官方清单）

# Opens the whole clause.
whole-clause = 看第 { $n } 条全文

# Heading of the list of answers.
review-title = 您的答案

# What the list of answers is for.
review-lead = 改一处，结果马上重算；其他答案不会丢。

# On the list of answers: opens the page of these questions.
review-screen = 改“{ $title }”

# The rest of a checklist.
review-rest = 其余：没有

# All of a checklist is absent.
review-nothing = 都没有

# On the list of answers: what was left unticked is not known.
review-rest-unsure = { $n } 项不清楚

# Goes to the result.
to-result = 看结果

# There are no answers.
review-empty = 还没有答案。

# What the verdict means where an evaluation follows.
explain-confirm-review = 能核对的都符合，先向部门问清：{ $questions }确认后还要{ $review }。

# And what is not known beside them.
explain-begin-open = 还要看：{ $missing }。

# Title of the notices.
notices = 请留意

# Opens the quick look.
quick-look = 先看个大概

# What the quick look is, and how long it takes.
quick-note = 先看个大概：{ $n } 题，约 { $minutes } 分钟，之后可以接着答完

# Opens the examples.
see-example = 看一个例子

# What was kept from the last visit.
stopped-at = 上次答的 { $n } 题都还在。

# So many answers were given by the page around.
prefilled = 本网站替您填好了 { $n } 题，请核对。

# Beside an answer that the page around gave.
prefilled-mark = 本网站填写

# Forgets the answers and begins.
restart = 清除并重新开始

# Opens the official text.
read-policy = 读政策原文

# Where the answers are kept.
keep = 答案存在哪里

# Nowhere.
keep-nothing = 不存

# What that means.
keep-nothing-note = 关掉页面就没有了

# In this tab.
keep-tab = 只在这个标签页

# What that means.
keep-tab-note = 刷新还在，关掉标签页就没有了

# On this device.
keep-device = 存在这台设备上

# What that means.
keep-device-note = 下次打开接着答；同用这个浏览器的人也能看到

# The storage cannot be used.
trouble-blocked = 浏览器不让这个页面存东西。现在答案还在，关掉页面就没有了。

# What was stored cannot be read.
trouble-unreadable = 上次存的答案读不出来，没有采用。请重新答，或清除。

# Clearing is proved.
cleared = 已清除。已核对过，没有留下任何答案。

# Clearing failed.
not-cleared = 页面上的答案已清除，但浏览器不让删掉存下来的那份。请在浏览器设置里清除这个网站的数据。

# What clearing does.
clear-note = 清除前再问您一次

# Asks whether to clear everything, which are so many answers.
clearing = 清除全部答案（{ $n } 题）？清除后找不回来。

# Behind it: results under a name are cleared too.
clearing-cases = 另存的 { $n } 份也一起清除。

# Behind it: results under a name stay.
clearing-no-case = 另存的 { $n } 份留着。

# Heading of the results that are kept under a name.
cases = 另存的结果

# How many they are.
cases-count = { $n } 份

# Keeps a result under a name.
case-keep = 另存为一份

# Where results are kept under a name, who can see them, and how many there may be.
case-note = 只存在这台设备的这个浏览器里，同用这个浏览器的人都能看到。最多 { $n } 份；同名的，新的换掉旧的。

# It is kept.
case-kept = 已另存。首页和菜单里能找到。

# Its name.
case-name = 名称（如子公司、客户或年度，最多 40 字）

# Keeps it under this name.
case-save = 保存

# Looks at it.
case-open = 打开

# Gives it another name.
case-rename = 改名

# Deletes it, after one more question.
case-delete = 删除

# Deletes it.
case-delete-now = 确定删除

# Above a result that was kept.
case-banner = 另存的结果：{ $name }

# Keeps the answers.
clear-not = 留着

# Clears them.
clear-now = 清除

# Switches keyboard shortcuts on.
keys-on = 打开数字快捷键

# Switches keyboard shortcuts off.
keys-off = 关闭数字快捷键

# How the shortcuts work.
keys-hint = 按数字键选，0 是“不清楚”，回车到下一题

# What came of the quick look.
quick-title = 还有 { $possible } 项可能，{ $excluded } 项已排除

# What going on is good for.
quick-lead = 接着答完，{ $n } 项措施每一项都有结论和理由。

# Goes on with the full check.
quick-on = 接着答完

# The same, at the end of the quick look.
quick-result = 看目前的结果

# Heading of all measures.
catalogue = 全部措施

# The name of a dot whose measure is settled.
bead-certain = 已确定

# The name of a dot whose measure may still apply.
bead-possible = 仍可能

# The name of a dot whose measure is ruled out.
bead-excluded = 已排除

# Heading of the examples.
examples-title = 看一个例子

# What the examples are.
examples-lead = 这些单位都是虚构的，用来演示结果是什么样。

# Opens an example.
example-open = 看结果

# An example is shown.
example-banner = 例子（虚构）：{ $title }

# The answers are those of an example; a company may have the same ones.
example-alike = 答案与例子（虚构）相同：{ $title }

# Ends the name of a file that is about an example.
example-file = -虚构

# Ends the name of a file with the answers of an example.
alike-file = -同虚构例子

# Takes the example over.
example-take = 用它的答案开始

# Takes the example over in the place of answers.
example-replace = 用它的答案开始（换掉您答的 { $n } 题）

# Leaves the example.
example-leave = 关掉例子

# Answers that are of no use any more.
obsolete = 改过以后，这 { $n } 题用不上了：{ $questions }。答案先替您留着，改回来还在。

# Heading of answers that are of no use.
review-unused = 现在用不上的答案（留着备用）

# Looks for rows of a checklist.
seek = 在清单里找

# No row is found.
seek-none = 没有找到“{ $word }”。

# Shows all rows again.
seek-clear = 清除搜索

# Opens the filters.
filter = 筛选

# Searches the measures.
search = 搜条款、部门或关键词

# Nothing is found.
search-none = 没有找到符合条件的措施。换个词，或看全部。

# How many measures are shown.
found = 显示 { $n } 项，共 { $all } 项

# Filter by chapter.
chapter = 方面

# Filter by department.
department = 主管部门

# Filter by kind of support.
support = 支持形式

# No filter.
all = 全部

# What is written about the support of a measure, in the filter.
tier-a = 资金、补贴、贴息等

# What is written about the support of a measure, in the filter.
tier-b = 其他支持，或没写形式

# What is written about the support of a measure, in the filter.
tier-c = 鼓励，没写支持

# Opens the road map, at the measures that are one condition short.
near-button = 差一步的 { $n } 项

# Opens the road map, elsewhere.
road-map-button = 差一步清单

# Opens the annotated text.
text-button = 批注版原文

# Opens the call list.
departments-button = 按部门看

# Heading over what to do first.
next-steps = 明天就做

# The same, where tomorrow is a weekend.
next-steps-monday = 周一就做

# Which department it is, and whose list the papers are.
next-steps-note = 部门是原文里第一个写到的。要备的东西由本工具整理，以申报通知为准。

# Whom to call to apply.
step-apply = 打电话问{ $department }：{ $names }的支持怎么申请，什么时候受理。

# Whom to ask first.
step-ask = 打电话问{ $department }：{ $names }的支持，我们能不能申请。

# What to ask in the same call.
step-ask-too = 顺便问清：{ $names }的支持，我们能不能申请。

# The step into the scope of the policy.
step-enter = 先{ $step }：有{ "\u00A0" }{ $n }{ "\u00A0" }项要先走这一步。动手之前先问部门。

# Answers that are missing.
step-answer = 补答{ "\u00A0" }{ $n }{ "\u00A0" }道题，还没定的{ "\u00A0" }{ $measures }{ "\u00A0" }项就能看清。

# A step under way, and what it opens.
step-take = 先问{ $department }怎么办：{ $step }。办下来以后，再申请{ $names }的支持。

# What anybody can begin, and what it opens.
step-begin = 先问{ $department }：{ $acts }以后，能不能申请{ $names }的支持。

# Between two names in a sentence.
names-and = 和

# A measure in a sentence, with its clause.
name-of = 第{ "\u00A0" }{ $n }{ "\u00A0" }条{ $name }

# The way to the sheet of a department.
see-sheet = 看这个部门的清单

# Measures that wait for other departments.
more-calls = 另有{ "\u00A0" }{ $n }{ "\u00A0" }项要联系别的部门

# Behind names in a list: so many are not named.
names-more = 和另外{ "\u00A0" }{ $n }{ "\u00A0" }项

# Before the papers to have in hand.
in-hand = 手边备好：

# Behind papers in a list: so many are not named.
papers-more = ；另有{ "\u00A0" }{ $n }{ "\u00A0" }样

# The way to these measures.
see-measures = 看这{ "\u00A0" }{ $n }{ "\u00A0" }项

# How many measures of a group.
group-counted = { $n }{ "\u00A0" }项{ $group }

# Before a question to ask word for word.
ask-so = 这样问（第 { $n } 条）：

# Before the same question in the language of the department; empty where that is the reader’s.
ask-official = { "" }

# Whether a case counts.
ask-counts = 请问我们的情况算不算{ $words }？

# What the department judges.
ask-judged = 请问{ $words }怎么认定，我们这样的算不算？

# An unpublished threshold.
ask-unpublished = 请问{ $words }按什么口径、达到多少算？

# What the text leaves open.
ask-open = 请问{ $words }是几样都要，还是有一样就行？

# Opens the large bead map.
bead-map-open = 放大看全图

# Heading of the large bead map.
beads-title = 全部 { $n } 项，每颗珠子一项

# How the map works.
beads-lead = 点一颗珠子，看这一项。

# From a measure to the text.
to-text = 在原文里看

# From a measure to an answer.
change-answer = 改答案

# The name of the road map.
road-map = 差一步清单

# Heading, where some step opens several measures.
road-map-title = 有{ "\u00A0" }{ $n }{ "\u00A0" }项只差一步，走一步最多可能新增{ "\u00A0" }{ $most }{ "\u00A0" }项。

# Heading, where each step opens one measure.
road-map-title-each = 有{ "\u00A0" }{ $n }{ "\u00A0" }项只差一步，每走一步可能新增{ "\u00A0" }1{ "\u00A0" }项。

# Heading, where there is one step.
road-map-title-one = 再走一步，可能新增{ "\u00A0" }{ $n }{ "\u00A0" }项。

# Heading when nothing is under way.
road-map-title-none = 没有只差一步的措施。

# How the road map works, below its heading.
road-map-lead = 拨一下开关，按“已经做到”试算。您的答案不会改。

# Steps that are not begun.
road-map-far = 也可以考虑：还没开始的 { $n } 步

# Who decides whether a step is done.
road-map-note = 每项都只差这一步。能不能取得，由认定的部门或机构决定。

# A step.
step = 把“{ $fact }”做到“{ $option }”

# A step whose answer is *yes*.
step-yes = 做到有“{ $fact }”

# Where the company is.
step-now = 现在：{ $answer }

# What a step opens.
step-opens = 可能新增 { $n } 项

# A measure that a step above opens already.
step-counted = 上面已计入

# Answers are being tried out.
trial = 试算中：改了 { $n } 题

# One answer is being tried out.
trial-one = 试算：{ $step }

# An answer that is tried out and is no step.
trial-answer = “{ $question }”改答“{ $answer }”

# Measures that move and are not named.
shifts-more = 另 { $n } 项

# Answers were changed, before what that moves.
edited = { $done }“{ $question }”{ $more }：

# Answers were changed, and nothing moves.
edited-same = { $done }“{ $question }”{ $more }，结论没有变化。

# What was done: there was another answer.
edited-changed = 改了

# What was done: there was no answer.
edited-answered = 补答了

# How many answers, where it is several.
edited-more = 等 { $n } 题

# The trial moves nothing.
trial-same = 结论没有变化。

# Ends the trial.
trial-stop = 停止试算

# Adopts the trial.
trial-adopt = 就按这样改答案

# Opens the alternatives of an answer.
try-it = 试算

# Between before and after, for screen readers.
trial-arrow = 变为

# The name of the page with the official text.
text = 政策原文

# Heading of the page with the official text.
text-title = 批注版原文

# Heading before any answer.
text-title-plain = 政策原文

# Where the words come from.
text-note = 原文：{ $number }，逐字引用，一字未改。下划线、底色和图标是本工具的批注。

# Goes to a clause.
text-jump = 跳到

# In the place of a clause that is not chosen yet.
text-pick = 选一条

# Shows annotated clauses only.
text-only = 只看有批注的条款

# Goes to the measure.
text-why = 为什么

# Heading of the page by department.
departments-title = 按部门看

# How the page by department works, below its heading.
departments-lead = 一个部门一张单子：问什么，手边备好什么。一项只列一次，归在原文里第一个写到的部门。要备好的合成一张清单，在最后。

# Before the days that a reminder to call may come on.
remind = 提醒我打电话：

# What the reminder is.
remind-note = 存成日历文件，那天上午 9:30 提醒；遇周末改到周一。

# When a reminder in the calendar is due.
remind-3-days = 3 天后

# When a reminder in the calendar is due.
remind-1-week = 1 周后

# When a reminder in the calendar is due.
remind-2-weeks = 2 周后

# Title of the reminder.
remind-title = 打电话：{ $departments }

# What to have ready for all measures.
papers = 要备好的

# How many papers are ready.
papers-ready = { $all } 样，已备 { $n } 样

# Whose list of papers it is, above the list for all measures.
papers-note = 本工具整理，不是官方清单，以申报通知为准。

# Where the ticks are kept.
papers-kept = 打的勾和答案存在一处，不会写进链接。

# What a paper is for.
papers-for = 用于{ $names }

# The departments behind the first one.
departments-too = 原文还写到：{ $names }

# Over the lines for notes, on paper.
room-for-notes = 记一笔：

# Where some departments have no number here.
contact-unknown = 原文没有写电话，可以到{ $issuer }的网站上查。

# Whose the numbers and addresses are, where the page around gave them.
contact-from-host = 联系方式由本网站填写。

# A telephone number.
phone = 电话

# Where a department is.
contact-address = 地址

# When somebody is there.
contact-hours = 办公时间

# Nothing to discuss.
department-none = 目前没有要找部门的措施。

# How large amounts of money are read, which are counted in ten thousands: from which number on, behind a colon the amount;
# several with a bar between, the smallest first. The number is counted in units of where it begins.
large-amounts = 10000:{ $n } 亿元

# A number in words.
amount-words = { $number } { $unit }，即 { $words }

# Measures that are not named.
and-more = 另有 { $n } 项

# Head of a column in the table (CSV) and on paper.
column-number = 编号

# Head of a column in the table (CSV) and on paper.
column-clause = 条款

# Head of a column in the table (CSV) and on paper.
column-measure = 措施

# Head of a column in the table (CSV) and on paper.
column-verdict = 结论

# Head of a column in the table (CSV) and on paper.
column-why = 为什么

# The end of the policy in a calendar.
calendar-title = { $policy }有效期最后一天（不是申报截止日）

# Beside the code of the picture that leads to the start.
poster-scan = 扫一扫，测一测您的企业

# How long it takes, and what the picture holds.
poster-note = 一般约 { $n } 分钟，答案不上传。图上没有答案清单。

# Beside the code of the picture that holds answers.
poster-scan-answers = 扫一扫，看这份结果

# What the code of the picture holds.
poster-answers = 码里有 { $n } 题的答案，拿到的人都能看到。

# When it was made, and until when the policy is in force.
poster-day = 自测于 { $date }，政策有效期至 { $until }

# Who decides: on the poster, short.
poster-disclaimer = 结果供参考，以主管部门的申报通知为准

# What stands in the rows of the picture.
poster-columns = 条号与措施

# What to ask whom about a measure.
poster-ask = 问{ $department }：{ $question }

# How many of a group the picture has no room for.
poster-more = 另有 { $n } 项未列出

# Above the measures that do not apply and lack the least.
poster-nearest = 现在不适用，离得最近的

# Opens the ways to take the result away.
share-title = 保存或发送结果

# What the link and the code hold: the answers.
share-with-answers = 链接和二维码：带您的答案

# What the code is for.
share-scan = 扫码到手机上看

# Makes it as large as the page is wide.
share-enlarge = 放大

# Makes it small again.
share-shrink = 缩小

# What comes after.
share-scan-note = 打开后能看结果；要接着改，点“用这些答案开始”。

# Names the field of the link.
share-link = 结果链接

# Copies.
copy = 复制

# Copies the link.
copy-link = 复制链接

# Sends by what the device offers.
send = 用其他方式发送

# Saves.
save = 存下来

# What the link holds.
share-warning = 链接和二维码里有您的答案（{ $n } 题）。

# No name travels.
share-no-name = 没有单位名称。

# A name travels.
share-named = 也有您填的单位名称。

# What no page can prevent.
share-trace = 拿到的人都能看到，也会留在聊天记录和浏览记录里，请只发给信得过的人。

# Opens what travels.
share-choose = 选择带哪些答案

# All answers.
share-all = 全部答案

# What that means.
share-all-note = 对方看到的结果和您的一样

# Some answers.
share-needed = 少带一些答案

# What that means.
share-needed-note = 只用来判断“不适用”的答案不带；那些项，对方看到的可能是“待补充”

# Asks for a name.
share-name = 单位名称（可不填；填了会写进链接和二维码，对方能看到；最多 40 字）

# What the link and the code hold: none of the answers.
share-without-answers = 只发结论（从理由里能看出一些答案）

# Opens the other ways.
share-more = 更多方式

# Names the whole text and the files.
share-files = 全部文字和文件

# Button on the page that takes the result away: as a picture.
share-picture = 存成图片

# Below that button: what is in it, and what it is good for.
share-picture-note = 长按（电脑上点右键）保存，发到微信；图上的码打开首页，不带答案，除非您勾选

# Lets the code of the picture hold answers.
share-picture-holds = 图上的码带上答案

# What that means.
share-picture-answers = 勾选后，图上的码里有您的答案（{ $n } 题）。改了勾选，请再点“存成图片”。

# How a picture is saved.
share-press = 长按图片（电脑上点右键）保存，再发到微信

# Button on the page that takes the result away: on paper.
share-paper = 打印或存 PDF

# Below that button: what is in it, and what it is good for.
share-paper-note = A4，除“不适用”外的各项，附原文

# Button on the page that takes the result away: as a few lines to paste.
share-short = 复制几行字

# Below that button: what is in it, and what it is good for.
share-short-note = 主要结论，粘贴到聊天里

# Button on the page that takes the result away: as a text to paste.
share-long = 复制全部文字

# Below that button: what is in it, and what it is good for.
share-long-note = 除“不适用”外的各项：部门、支持形式，未定的附理由

# Button on the page that takes the result away: as a table.
share-csv = 存成表格（CSV）

# Below that button: what is in it, and what it is good for.
share-csv-note = 全部措施，一行一项，Excel 能直接打开

# Button on the page that takes the result away: as Markdown.
share-md = 存成 Markdown

# Below that button: what is in it, and what it is good for.
share-md-note = 除“不适用”外的各项，附原文，方便放进文档

# Button on the page that takes the result away: for programs.
share-json = 存成 JSON

# Below that button: what is in it, and what it is good for.
share-json-note = 给程序用；逐项写明符合、不符和没答的条件

# Button on the page that takes the result away: as a date in a calendar.
share-ics = 把政策到期日加进日历

# Below that button: what is in it, and what it is good for.
share-ics-note = 提前 30 天提醒；申报截止日以通知为准

# Nothing is sent.
share-here = 以上都在本机生成，本工具不上传。您自己发出去的，本工具收不回。

# Above words of the page around.
from-host = 以下由本网站提供

# A visitor says that something is wrong with a measure.
feedback = 这里不对？告诉我们

# The page does not know an address that opens links.
no-address = 本页不知道自测的网址，生成不了链接和二维码。图片、打印、文字和文件照常可用。

# Everything is wiped soon.
idle = 您还在吗？{ $n } 秒后清除全部答案。

# Somebody is there.
idle-stay = 我还在

# Begins, on a booth screen.
booth-start = 轻触屏幕，开始自测

# A line of what an unattended screen shows: how long it takes.
booth-lead-time = 只问与您有关的，一般约 { $n } 分钟。

# A line of what an unattended screen shows: what a result is.
booth-lead-quotes = 每项都附政策原文，逐词对照。

# On an unattended screen: how many clauses the policy has.
booth-clauses = { $n } 条

# On an unattended screen: how many measures it has.
booth-measures = { $n } 项

# The code of the start page.
booth-phone = 用手机测

# What is different there.
booth-phone-note = 答案只留在您的手机上

# Above the examples.
booth-examples = 也可以先看一个例子（虚构）

# Wipes everything.
booth-wipe = 清除，换下一位

# What is stored.
booth-foot = 这台设备不保存答案。

# What happens when nobody is there.
booth-foot-idle = { $n } 秒没有操作就清除，清除前会提醒。

# The code that hands the result over.
booth-code = 用手机扫，带走结果

# What travels with it.
booth-code-holds = 二维码里有您的答案（{ $n } 题），

# The text was copied.
copied = 已复制

# It may be done; the text stands below.
said-copied = 浏览器说已复制。粘贴不出来？请选中下面的文字自己复制：手机上长按，再点“全选”“复制”。

# The link was not copied; it stands below.
not-copied = 没有复制成功。请选中下面的链接自己复制（链接里有答案）：手机上长按，再点“全选”“复制”。

# A text was not copied; it stands below.
not-copied-text = 没有复制成功。请选中下面的文字自己复制：手机上长按，再点“全选”“复制”。

# The device did not take it to be sent.
not-sent = 浏览器没有打开分享。请改用：

# The browser did not begin to print; other ways follow.
not-printed = 浏览器没有开始打印。可以截屏，或到手机、电脑自带的浏览器里打开再打印，也可以改用：

# It did; other ways follow.
printed = 已交给浏览器打印。没有看到打印窗口？请改用：

# It is done, as far as anybody knows; other ways follow.
saved = 文件已交给浏览器保存。没有看到？微信里、嵌在别的网页里可能存不了：请复制，再到手机、电脑自带的浏览器里打开。

# The same of the picture, which stands above.
picture-saved = 图片已交给浏览器保存。没有看到？请长按图片（电脑上点右键）保存，或改用：

# It was not.
picture-not-saved = 图片没有存成。请长按图片（电脑上点右键）保存，或改用：

# The picture was drawn.
drawn = 图片在下面

# The picture could not be drawn.
no-picture = 这个浏览器生成不了图片。可以截屏，或改用：

# Prints.
print = 打印或存 PDF

# The day of the report.
paper-day = 自测于 { $date }

# What the code on paper is for.
paper-code = 扫码打开自测

# Above a result that came with a link.
link-banner = 从链接打开的结果

# The same, where the link names a company.
link-from = 署名“{ $name }”的结果（名称未经核实）

# Takes the answers over.
link-take = 用这些答案开始

# Takes the answers over in the place of others.
link-replace = 用这些答案开始（换掉您答的 { $n } 题）

# Leaves the result.
link-leave = 做我自己的自测

# Another page has changed the answers that are kept.
elsewhere-changed = 另一个标签页改了答案

# Another page has cleared them.
elsewhere-cleared = 另一个标签页清除了答案

# What does not happen until the visitor has chosen.
elsewhere-note = 选好之前，这里的答案不保存。

# Takes over what the other page has stored.
elsewhere-take = 换成那边的答案

# Clears them on this page too.
elsewhere-clear = 这里也清除

# Goes on with the answers of this page.
elsewhere-keep = 接着用这里的

# How much travelled.
link-needed = 链接只带了一部分答案，没带的题目显示为“待补充”。

# A link was made with earlier rules, and nothing of it was lost.
link-older = 链接是按以前的规则生成的，结论已按现在的规则重新算过。

# A link was made with earlier rules, and some of its questions are gone.
link-lost = 链接是按以前的规则生成的，其中 { $n } 题现在没有了；结论已按现在的规则重新算过。

# A link cannot be opened: characters are missing or wrong.
refused-damaged = 链接不完整，请重新扫码或让对方再发一次。

# A link cannot be opened: it was made by a newer program.
refused-newer = 链接是新版本生成的，请刷新页面再打开。

# A link cannot be opened: it belongs to another policy.
refused-other = 这是另一份政策的链接，请到那份政策的自测页面打开。

# Opens the comparison.
compare-title = 和我的比一比

# What can be compared.
compare-lead = 贴上另一份结果的链接，看看哪些答案、哪些结论不一样。

# Asks for the other link.
compare-paste = 另一份结果的链接

# Shows the other result.
compare-look = 看另一份结果

# The visitor’s own.
compare-own = 我的

# The other one.
compare-theirs = 另一份

# How many verdicts differ.
compare-verdicts = 结论不同：{ $n } 项

# How many answers differ.
compare-answers = 答案不同：{ $n } 题

# Nothing differs.
compare-same = 没有不同。

# Asks for a passphrase.
lock-passphrase = 链接密码（可不填，至少 8 位；点“给链接加密码”才生效）

# Offers a passphrase.
lock-offer = 替我生成一个

# Locks the link.
lock-make = 给链接加密码

# The passphrase is guessed within a day.
lock-weak-day = 这个密码容易被猜中：用一块显卡，不到一天就能试出来。请加长，或点“替我生成一个”。

# The passphrase is guessed within a year.
lock-weak-year = 这个密码不够长：用一块显卡，不到一年就能试出来。请加长，或点“替我生成一个”。

# The link is locked.
lock-done = 链接和二维码已加密码，请重新复制或扫码；以前发出的没有密码。密码请另外告诉对方，忘了找不回。离开本页要重新设。

# The browser offers no cryptography.
lock-missing = 浏览器太旧，或网址不是 https 开头，所以这里不能给链接加密码。

# Heading of the page that asks for the passphrase of a link.
unlock-title = 这份结果要密码才能打开

# Below that heading: whose passphrase is meant.
unlock-lead = 请输入发来的人告诉您的密码。密码只在本机使用。

# Asks for the passphrase.
unlock-passphrase = 密码

# Opens the link.
unlock-open = 打开

# It did not open.
unlock-wrong = 密码不对，或链接不完整。请再试一次。

# The file could not be saved.
not-saved = 文件没有存成：这个浏览器不能保存文件。请改用：

# What a locked link holds.
share-locked = 链接和二维码里有您的答案（{ $n } 题），要密码才能打开。链接会留在聊天记录和浏览记录里，密码太简单会被猜到。

# What a locked code holds.
poster-locked = 码里有 { $n } 题的答案，要密码才能打开。

# A locked link cannot be opened here.
unlock-missing = 这里打不开要密码的链接：浏览器太旧，或网址不是 https 开头。请换浏览器，或请对方重发 https 开头的链接。

# A locked link cannot be compared.
compare-locked = 这个链接要密码，请先单独打开它。

# A verdict and how many there are.
counted-verdict = { $verdict }：{ $n } 项

# Before the address of the start page.
look-for-yourself = 测一测您的企业：{ $address }

# At the end of a sentence that is put together.
sentence-end = 。

# The last row of a table.
table-end = 自测于 { $date }，{ $number }。结果供参考，不代替审核。

# Verdicts that an older link said otherwise.
since-title = 规则改过，有 { $n } 项结论和当时不同

# What was said then cannot be told any more.
since-unknown = 当时的题目现在没有了

# Button on the page that takes the result away: as a page in a file.
share-html = 存成网页

# Below that button: what is in it, and what it is good for.
share-html-note = 除“不适用”外的各项，附原文，邮件里也能打开

## The verdicts and groups of the result, by the names they have in the code. Each: its name; the same in a word, below the
## dots of the picture; the headline of a result whose best news it is; what it means for a measure; what to do next.

# A verdict. `missing` are answers, `questions` go to the department, `words` are those that are not met.
verdict-qualifies = 可申请
    .legend = 可申请
    .headline = 有{ "\u00A0" }{ $qualifies }{ "\u00A0" }项可以申请。
    .explained = 按您的答案，原文写的条件都符合，可以按申报通知申请。
    .next = 等申报通知，备好材料就能申请。

# A verdict. `missing` are answers, `questions` go to the department, `words` are those that are not met.
verdict-review = 条件已符，待评定
    .legend = 待评定
    .headline = 有{ "\u00A0" }{ $review }{ "\u00A0" }项条件已符，还要由部门评定。
    .explained = 按您的答案，条件都已符合，申请后还要经部门评定。
    .next = 一样可以申请；能不能得到，由部门评定。

# A verdict. `missing` are answers, `questions` go to the department, `words` are those that are not met.
verdict-confirm = 条件相符，待部门确认
    .legend = 待确认
    .headline = 目前没有可以直接申请的，有{ "\u00A0" }{ $confirm }{ "\u00A0" }项条件相符，要先请部门确认。
    .explained = 能核对的都符合，先向部门问清：{ $questions }
    .next = 先问部门：没公布的门槛和要判断的词，问了才知道。

# A verdict. `missing` are answers, `questions` go to the department, `words` are those that are not met.
verdict-near = 还差一项
    .legend = 还差一项
    .headline = 目前没有可以直接申请的，有{ "\u00A0" }{ $near }{ "\u00A0" }项只差一步。
    .explained = 只差一项：{ $words }还没有做到。
    .next = 走完这一步再申请。

# Not a verdict: only what the company can begin itself is missing. `acts` are what to begin.
verdict-begin = 做了就能申请
    .legend = 做了就能申请
    .headline = 目前没有可以直接申请的，有{ "\u00A0" }{ $begin }{ "\u00A0" }项做了就能申请。
    .explained = 只差您自己就能着手的事：{ $acts }。动手之前先问部门。
    .next = 只差您自己就能着手的事。动手之前先问部门，做了再申请。

# A verdict. `missing` are answers, `questions` go to the department, `words` are those that are not met.
verdict-open = 待补充
    .legend = 待补充
    .headline = 还有{ "\u00A0" }{ $open }{ "\u00A0" }项没有定，补上答案就知道。
    .explained = 还要您补充：{ $missing }。补上就能定。
    .next = 补上答案就能定。

# A verdict. `missing` are answers, `questions` go to the department, `words` are those that are not met.
verdict-encouraged = 方向性支持
    .legend = 方向性
    .headline = 目前没有可以直接申请的，有{ "\u00A0" }{ $encouraged }{ "\u00A0" }项方向性支持。
    .explained = 原文写了鼓励或支持，没有写资金或其他支持形式。
    .next = 原文鼓励或支持去做，没有写给什么支持。

# A verdict. `missing` are answers, `questions` go to the department, `words` are those that are not met.
verdict-no = 不适用
    .legend = 不适用
    .headline = 按您的答案，{ $no } 项都不适用。可以改答案，也可以看每项差在哪里。
    .explained = 不适用，因为{ $words }不符合。
    .next = 展开看差在哪里。
