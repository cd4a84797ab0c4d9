<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Tenken</source>
        <translation>About Tenken</translation>
    </message>
    <message>
        <source>Tenken, the personal-data review book</source>
        <translation>Tenken, the personal-data review book</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Law and guidelines as of %1</source>
        <translation>Law and guidelines as of %1</translation>
    </message>
    <message>
        <source>The program opens no network connection. Everything stays in the file that you choose.</source>
        <translation>The program opens no network connection. Everything stays in the file that you choose.</translation>
    </message>
    <message>
        <source>It helps you to keep order and explains the law in plain words. It is no legal advice: ask a specialist where it matters.</source>
        <translation>It helps you to keep order and explains the law in plain words. It is no legal advice: ask a specialist where it matters.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with: %1</source>
        <translation>Free software under the GNU General Public License, version 3 or later. Made with: %1</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Licence texts</translation>
    </message>
</context>
<context>
    <name>AccessReview</name>
    <message>
        <source>Rights stopped</source>
        <translation>Rights stopped</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Stopped on</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>Go to the question</source>
        <translation>Go to the question</translation>
    </message>
    <message>
        <source>When it is done</source>
        <translation>When it is done</translation>
    </message>
    <message>
        <source>For the files</source>
        <translation>For the files</translation>
    </message>
    <message>
        <source>e.g. Put a lock on the cabinet of the customer cards</source>
        <translation>e.g. Put a lock on the cabinet of the customer cards</translation>
    </message>
    <message>
        <source>e.g. Sato, office</source>
        <translation>e.g. Sato, office</translation>
    </message>
    <message>
        <source>e.g. Photo of the lock in the folder “review”</source>
        <translation>e.g. Photo of the lock in the folder “review”</translation>
    </message>
    <message>
        <source>e.g. The order is placed, delivery next week</source>
        <translation>e.g. The order is placed, delivery next week</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Change “%1”</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Discard what was typed</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <source>From the review of %1</source>
        <translation>From the review of %1</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>It is done</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>It comes from this question</source>
        <translation>It comes from this question</translation>
    </message>
    <message>
        <source>A question that is not asked any more</source>
        <translation>A question that is not asked any more</translation>
    </message>
    <message>
        <source>It comes from this finding</source>
        <translation>It comes from this finding</translation>
    </message>
    <message>
        <source>Done, or open again: Ctrl+Enter</source>
        <translation>Done, or open again: Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>ActionPlan</name>
    <message>
        <source>%1: %2</source>
        <comment>title and number of actions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>No action is recorded.</source>
        <translation>No action is recorded.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, overdue</translation>
    </message>
    <message>
        <source>(nobody yet)</source>
        <translation>(nobody yet)</translation>
    </message>
    <message>
        <source>(no day yet)</source>
        <translation>(no day yet)</translation>
    </message>
    <message>
        <source>a finding that is settled</source>
        <translation>a finding that is settled</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Action plan</translation>
    </message>
</context>
<context>
    <name>ActionPriority</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
</context>
<context>
    <name>ActionState</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dropped</translation>
    </message>
</context>
<context>
    <name>ActionTable</name>
    <message>
        <source>Filter by words or names…</source>
        <translation>Filter by words or names…</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Filter the actions</translation>
    </message>
    <message>
        <source>Which actions are shown</source>
        <translation>Which actions are shown</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Finished %1</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing written)</source>
        <translation>(nothing written)</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What is to be improved, by whom and until when.</source>
        <translation>What is to be improved, by whom and until when.</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>New action</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>No action yet</translation>
    </message>
    <message>
        <source>Begin with the weakest answer of your review: write down what you will do about it, who does it and until when.</source>
        <translation>Begin with the weakest answer of your review: write down what you will do about it, who does it and until when.</translation>
    </message>
    <message>
        <source>Write the first action</source>
        <translation>Write the first action</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>Done, or open again</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Delete “%1”</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” was deleted.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation>“%1” is done.</translation>
    </message>
    <message>
        <source>“%1” is done. Answer its question once more: until then its old answer is not counted.</source>
        <translation>“%1” is done. Answer its question once more: until then its old answer is not counted.</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Go to the question</translation>
    </message>
</context>
<context>
    <name>AdoptForm</name>
    <message>
        <source>e.g. private phones are allowed now</source>
        <translation>e.g. private phones are allowed now</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adopted on</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Adopt as version %1</source>
        <translation>Adopt as version %1</translation>
    </message>
</context>
<context>
    <name>AnnualReport</name>
    <message>
        <source>Personal-data review report</source>
        <translation>Personal-data review report</translation>
    </message>
    <message>
        <source>Changed since the review before</source>
        <translation>Changed since the review before</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Contractors</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>This review was kept on this firm’s own PC only. Nothing was sent outside.</source>
        <translation>This review was kept on this firm’s own PC only. Nothing was sent outside.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>Privacy officer</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Law as of</source>
        <translation>Law as of</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>not started yet</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>since %1, not closed yet</source>
        <translation>since %1, not closed yet</translation>
    </message>
    <message>
        <source>Nothing is recorded in the ledger yet.</source>
        <translation>Nothing is recorded in the ledger yet.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Whose data</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Kind in law</source>
        <translation>Kind in law</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Kept in</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>not sure</translation>
    </message>
    <message>
        <source>Persons: %1</source>
        <translation>Persons: %1</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>No contractor is recorded.</source>
        <translation>No contractor is recorded.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Data handed over</source>
        <translation>Data handed over</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>not answered: %1</source>
        <translation>not answered: %1</translation>
    </message>
    <message>
        <source>to be checked again: %1</source>
        <translation>to be checked again: %1</translation>
    </message>
    <message>
        <source>don’t know: %1</source>
        <translation>don’t know: %1</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>This review is not closed yet.</source>
        <translation>This review is not closed yet.</translation>
    </message>
    <message>
        <source>Left incomplete</source>
        <translation>Left incomplete</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Version of the questions</source>
        <translation>Version of the questions</translation>
    </message>
    <message>
        <source>Leaks, requests and complaints</source>
        <translation>Leaks, requests and complaints</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Based on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>To be checked again because</source>
        <translation>To be checked again because</translation>
    </message>
    <message>
        <source>Version of the question</source>
        <translation>Version of the question</translation>
    </message>
</context>
<context>
    <name>AnswerBasis</name>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
</context>
<context>
    <name>AnswerDetails</name>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note, e.g. who was asked</source>
        <translation>Note, e.g. who was asked</translation>
    </message>
    <message>
        <source>Write in the note why it does not apply. Until then the answer is kept without a reason.</source>
        <translation>Write in the note why it does not apply. Until then the answer is kept without a reason.</translation>
    </message>
    <message>
        <source>What would prove it: %1</source>
        <translation>What would prove it: %1</translation>
    </message>
</context>
<context>
    <name>AnswerTile</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, key %2</translation>
    </message>
</context>
<context>
    <name>AnswerValue</name>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>In part</translation>
    </message>
    <message>
        <source>Done and recorded</source>
        <translation>Done and recorded</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>I do not know</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>%1 (say why)</source>
        <translation>%1 (say why)</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This file is damaged or cut short. Open it in its own program, save it again and try once more.</source>
        <translation>This file is damaged or cut short. Open it in its own program, save it again and try once more.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a list can be, so it was not opened.</source>
        <translation>This file unpacks to far more than a list can be, so it was not opened.</translation>
    </message>
    <message>
        <source>This file is protected by a password. Save it without a password and try again.</source>
        <translation>This file is protected by a password. Save it without a password and try again.</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>%1, %2 of %3 answered</source>
        <translation>%1, %2 of %3 answered</translation>
    </message>
</context>
<context>
    <name>ArticlesPart</name>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Chapters and articles</source>
        <translation>Chapters and articles</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Adds an article of your own behind this one</source>
        <translation>Adds an article of your own behind this one</translation>
    </message>
    <message>
        <source>A locked article is never changed by the program, and not by hand until it is unlocked</source>
        <translation>A locked article is never changed by the program, and not by hand until it is unlocked</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Move “%1”</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>New article</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>New heading</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Add an article</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>“%1” was removed from the document.</source>
        <translation>“%1” was removed from the document.</translation>
    </message>
    <message>
        <source>Lock “%1”</source>
        <translation>Lock “%1”</translation>
    </message>
    <message>
        <source>Unlock “%1”</source>
        <translation>Unlock “%1”</translation>
    </message>
    <message>
        <source>Found. Enter finds the next place.</source>
        <translation>Found. Enter finds the next place.</translation>
    </message>
    <message>
        <source>Not found in this document.</source>
        <translation>Not found in this document.</translation>
    </message>
    <message>
        <source>Opening part</source>
        <translation>Opening part</translation>
    </message>
</context>
<context>
    <name>AttendanceBox</name>
    <message>
        <source>All present</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>The others absent</source>
        <translation>The others absent</translation>
    </message>
    <message>
        <source>Nobody is listed yet. Enter the people under “People” first.</source>
        <translation>Nobody is listed yet. Enter the people under “People” first.</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Who took part</translation>
    </message>
    <message>
        <source>Took part: %1 · Absent: %2 · Not marked: %3</source>
        <translation>Took part: %1 · Absent: %2 · Not marked: %3</translation>
    </message>
</context>
<context>
    <name>AttendanceModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Took part</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>“%1” is not a book of this program, so no backup was made of it.</source>
        <translation>“%1” is not a book of this program, so no backup was made of it.</translation>
    </message>
    <message>
        <source>No backup could be made in “%1”. The book itself is unharmed. Check the disk, then try again.</source>
        <translation>No backup could be made in “%1”. The book itself is unharmed. Check the disk, then try again.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged. Choose an older one.</source>
        <translation>The backup “%1” is damaged. Choose an older one.</translation>
    </message>
    <message>
        <source>The backup could not be put in place of “%1”. The book is as it was.</source>
        <translation>The backup could not be put in place of “%1”. The book is as it was.</translation>
    </message>
</context>
<context>
    <name>BesideLedger</name>
    <message>
        <source>Beside the ledger</source>
        <translation>Beside the ledger</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Who may see it</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>How long it is kept</translation>
    </message>
    <message>
        <source>Open in the ledger</source>
        <translation>Open in the ledger</translation>
    </message>
    <message>
        <source>In the ledger: nobody is named yet</source>
        <translation>In the ledger: nobody is named yet</translation>
    </message>
    <message>
        <source>In the ledger: %1</source>
        <translation>In the ledger: %1</translation>
    </message>
    <message>
        <source>In the ledger: %1 people</source>
        <translation>In the ledger: %1 people</translation>
    </message>
    <message>
        <source>In the ledger: %1, %2 people</source>
        <translation>In the ledger: %1, %2 people</translation>
    </message>
    <message>
        <source>In the ledger: no period is entered yet</source>
        <translation>In the ledger: no period is entered yet</translation>
    </message>
    <message>
        <source>%1. The ground named there is another: see whether the period fits.</source>
        <translation>%1. The ground named there is another: see whether the period fits.</translation>
    </message>
    <message>
        <source>%1: by this count, what was made up to %2 is past its period today.</source>
        <translation>%1: by this count, what was made up to %2 is past its period today.</translation>
    </message>
    <message>
        <source>%1: by this count, those due in %2 or before are past their period today.</source>
        <translation>%1: by this count, those due in %2 or before are past their period today.</translation>
    </message>
</context>
<context>
    <name>BlankChecklist</name>
    <message>
        <source>Checklist to fill in by hand</source>
        <translation>Checklist to fill in by hand</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Filled in by</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tick one box for each question. Where it does not apply, write the reason into the note.</source>
        <translation>Tick one box for each question. Where it does not apply, write the reason into the note.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Based on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>BlankValue</name>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>BlanksPart</name>
    <message>
        <source>What is still empty</source>
        <translation>What is still empty</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>All documents</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Only this one</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Show in the text</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>There is none</translation>
    </message>
    <message>
        <source>Nothing is left empty in this document.</source>
        <translation>Nothing is left empty in this document.</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Where it is used</translation>
    </message>
    <message>
        <source>Blanks in the text: %1</source>
        <translation>Blanks in the text: %1</translation>
    </message>
    <message>
        <source>Not answered yet: %1</source>
        <translation>Not answered yet: %1</translation>
    </message>
    <message>
        <source>Decides which articles are in</source>
        <translation>Decides which articles are in</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Example: %1</translation>
    </message>
    <message>
        <source>One line each, parted by “|”: %1</source>
        <translation>One line each, parted by “|”: %1</translation>
    </message>
    <message>
        <source>Is this so in your firm? The articles that depend on it come or go at once.</source>
        <translation>Is this so in your firm? The articles that depend on it come or go at once.</translation>
    </message>
    <message>
        <source>This is known by now: %1</source>
        <translation>This is known by now: %1</translation>
    </message>
    <message>
        <source>This is kept on another page. Say it there, and every document knows it.</source>
        <translation>This is kept on another page. Say it there, and every document knows it.</translation>
    </message>
    <message>
        <source>This is filled in when the document is adopted.</source>
        <translation>This is filled in when the document is adopted.</translation>
    </message>
    <message>
        <source>Write it into the text, in place of the gap.</source>
        <translation>Write it into the text, in place of the gap.</translation>
    </message>
    <message>
        <source>Adopt the document</source>
        <translation>Adopt the document</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Put it in</translation>
    </message>
    <message>
        <source>Go to the firm&apos;s page</source>
        <translation>Go to the firm&apos;s page</translation>
    </message>
    <message>
        <source>Go to the checklist</source>
        <translation>Go to the checklist</translation>
    </message>
    <message>
        <source>Go to the ledger</source>
        <translation>Go to the ledger</translation>
    </message>
    <message>
        <source>Fill in “%1”</source>
        <translation>Fill in “%1”</translation>
    </message>
    <message>
        <source>Opening part</source>
        <translation>Opening part</translation>
    </message>
</context>
<context>
    <name>BookExport</name>
    <message>
        <source>Spreadsheet (*.xlsx);;Text for spreadsheets (*.csv);;JSON (*.json)</source>
        <translation>Spreadsheet (*.xlsx);;Text for spreadsheets (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>Export the answers</translation>
    </message>
    <message>
        <source>Which answers are to be written?</source>
        <translation>Which answers are to be written?</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Of %1</translation>
    </message>
    <message>
        <source>Of all years</source>
        <translation>Of all years</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>Answers of %1</translation>
    </message>
    <message>
        <source>Export the actions</source>
        <translation>Export the actions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Export deadlines as calendar</source>
        <translation>Export deadlines as calendar</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written to “%1”.</source>
        <translation>
            <numerusform>%n entry was written to “%1”.</numerusform>
            <numerusform>%n entries were written to “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>The file is being written…</translation>
    </message>
    <message>
        <source>Export the contractors</source>
        <translation>Export the contractors</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Contractors</translation>
    </message>
    <message>
        <source>Export the checks of contractors</source>
        <translation>Export the checks of contractors</translation>
    </message>
    <message>
        <source>Checks of contractors</source>
        <translation>Checks of contractors</translation>
    </message>
    <message>
        <source>Export what was provided and received</source>
        <translation>Export what was provided and received</translation>
    </message>
    <message>
        <source>Provided and received</source>
        <translation>Provided and received</translation>
    </message>
    <message>
        <source>Export the joint uses</source>
        <translation>Export the joint uses</translation>
    </message>
    <message>
        <source>Joint use</source>
        <translation>Joint use</translation>
    </message>
    <message>
        <source>Export the incidents</source>
        <translation>Export the incidents</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Export the checks of health data and My Number</source>
        <translation>Export the checks of health data and My Number</translation>
    </message>
    <message>
        <source>Health data and My Number</source>
        <translation>Health data and My Number</translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>“%1” is not a book of this program. It was left as it is. Choose a file that ends in .tenken.</source>
        <translation>“%1” is not a book of this program. It was left as it is. Choose a file that ends in .tenken.</translation>
    </message>
    <message>
        <source>The book “%1” is damaged. It was left as it is. Restore the last backup.</source>
        <translation>The book “%1” is damaged. It was left as it is. Restore the last backup.</translation>
    </message>
    <message>
        <source>The book “%1” was made by a newer version of the program. It was left as it is. Install the newest version, then open it again.</source>
        <translation>The book “%1” was made by a newer version of the program. It was left as it is. Install the newest version, then open it again.</translation>
    </message>
    <message>
        <source>It is of an older version: open it once where it can be changed.</source>
        <translation>It is of an older version: open it once where it can be changed.</translation>
    </message>
    <message>
        <source>This file may only be read. You can look and print, but not change anything.</source>
        <translation>This file may only be read. You can look and print, but not change anything.</translation>
    </message>
    <message>
        <source>This folder may only be read. You can look and print, but not change anything.</source>
        <translation>This folder may only be read. You can look and print, but not change anything.</translation>
    </message>
    <message>
        <source>This book is open in another window or program. Here you can look and print, but not change anything.</source>
        <translation>This book is open in another window or program. Here you can look and print, but not change anything.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder of this book; the disk may be full. You can look and print, but not change anything.</source>
        <translation>Nothing can be saved in the folder of this book; the disk may be full. You can look and print, but not change anything.</translation>
    </message>
    <message>
        <source>This book was opened only to be read.</source>
        <translation>This book was opened only to be read.</translation>
    </message>
    <message>
        <source>There is no book “%1”. It may have been moved or renamed.</source>
        <translation>There is no book “%1”. It may have been moved or renamed.</translation>
    </message>
    <message>
        <source>The book “%1” cannot be read. Check the rights of the file.</source>
        <translation>The book “%1” cannot be read. Check the rights of the file.</translation>
    </message>
    <message>
        <source>The book “%1” could not be made there. Choose another folder.</source>
        <translation>The book “%1” could not be made there. Choose another folder.</translation>
    </message>
    <message>
        <source>“%1” exists already. Nothing was changed. Choose another name.</source>
        <translation>“%1” exists already. Nothing was changed. Choose another name.</translation>
    </message>
    <message>
        <source>The book is open in another window or program. Nothing was changed. Close it there, then try again.</source>
        <translation>The book is open in another window or program. Nothing was changed. Close it there, then try again.</translation>
    </message>
</context>
<context>
    <name>BookPages</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Contractors</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Leaks</translation>
    </message>
    <message>
        <source>Health, numbers</source>
        <translation>Health, numbers</translation>
    </message>
</context>
<context>
    <name>BookReport</name>
    <message>
        <source>The book has no review of %1, nor of any other year yet.</source>
        <translation>The book has no review of %1, nor of any other year yet.</translation>
    </message>
    <message>
        <source>The book has no review of %1. It has: %2.</source>
        <translation>The book has no review of %1. It has: %2.</translation>
    </message>
</context>
<context>
    <name>BookView</name>
    <message>
        <source>The backup is made and checked.</source>
        <translation>The backup is made and checked.</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Import a list…</translation>
    </message>
    <message>
        <source>&amp;Export the ledger…</source>
        <translation>&amp;Export the ledger…</translation>
    </message>
    <message>
        <source>Print: %1…</source>
        <translation>Print: %1…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>%1, all saved</source>
        <translation>%1, all saved</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Findings</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Findings %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Export the ans&amp;wers…</source>
        <translation>Export the ans&amp;wers…</translation>
    </message>
    <message>
        <source>Export the ac&amp;tions…</source>
        <translation>Export the ac&amp;tions…</translation>
    </message>
    <message>
        <source>Export &amp;deadlines as calendar…</source>
        <translation>Export &amp;deadlines as calendar…</translation>
    </message>
    <message>
        <source>Close a year, compare &amp;years…</source>
        <translation>Close a year, compare &amp;years…</translation>
    </message>
    <message>
        <source>Export the checks of &amp;health data…</source>
        <translation>Export the checks of &amp;health data…</translation>
    </message>
    <message>
        <source>Export the cont&amp;ractors…</source>
        <translation>Export the cont&amp;ractors…</translation>
    </message>
    <message>
        <source>E&amp;xport the incidents…</source>
        <translation>E&amp;xport the incidents…</translation>
    </message>
    <message>
        <source>Two computers wrote to this book, and the sync service put one of the two states beside it: %1. Open the other one too, enter here what is only there, then move it away.</source>
        <translation>Two computers wrote to this book, and the sync service put one of the two states beside it: %1. Open the other one too, enter here what is only there, then move it away.</translation>
    </message>
    <message>
        <source>This book lies in a folder that is copied to a cloud service, so what you enter is stored there too. Open it on one computer at a time, and elsewhere only once the copying is done. This is said once.</source>
        <translation>This book lies in a folder that is copied to a cloud service, so what you enter is stored there too. Open it on one computer at a time, and elsewhere only once the copying is done. This is said once.</translation>
    </message>
    <message>
        <source>This book lies on another computer. It can be opened by one person at a time, and nothing can be entered while the connection is down; what was stored stays. This is said once.</source>
        <translation>This book lies on another computer. It can be opened by one person at a time, and nothing can be entered while the connection is down; what was stored stays. This is said once.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Add to what is there instead of replacing it</source>
        <translation>Add to what is there instead of replacing it</translation>
    </message>
    <message>
        <source>Change one field</source>
        <translation>Change one field</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message numerus="yes">
        <source>Change %n records</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which field is the same in all %n chosen records?</source>
        <translation>
            <numerusform>Which field is to be set in the %n chosen record?</numerusform>
            <numerusform>Which field is the same in all %n chosen records?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Who: %1</source>
        <translation>Who: %1</translation>
    </message>
    <message>
        <source>From the review book of %1</source>
        <translation>From the review book of %1</translation>
    </message>
    <message>
        <source>Personal data review</source>
        <translation>Personal data review</translation>
    </message>
    <message>
        <source>There is no deadline yet, so nothing was written. Give an action a day, or start the review.</source>
        <translation>There is no deadline yet, so nothing was written. Give an action a day, or start the review.</translation>
    </message>
    <message>
        <source>your firm</source>
        <translation>your firm</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>“%1” refers to a record that is not in this book</source>
        <translation>“%1” refers to a record that is not in this book</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices</source>
        <translation>“%1” is not one of the choices</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1” is not a date</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1” is not a number</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change the purpose</source>
        <translation>Change the purpose</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Change of %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>From the old purpose, would people ordinarily expect the new one?</source>
        <translation>From the old purpose, would people ordinarily expect the new one?</translation>
    </message>
    <message>
        <source>When and why</source>
        <translation>When and why</translation>
    </message>
    <message>
        <source>How people were told (may be filled in later)</source>
        <translation>How people were told (may be filled in later)</translation>
    </message>
    <message>
        <source>For the files</source>
        <translation>For the files</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>Record the change</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Record it so</source>
        <translation>Record it so</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message numerus="yes">
        <source>%n answers are better</source>
        <translation>
            <numerusform>%n answer is better</numerusform>
            <numerusform>%n answers are better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are worse</source>
        <translation>
            <numerusform>%n answer is worse</numerusform>
            <numerusform>%n answers are worse</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice, not in force yet: %1</source>
        <translation>Notice, not in force yet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answers count for the first time</source>
        <translation>
            <numerusform>%n answer counts for the first time</numerusform>
            <numerusform>%n answers count for the first time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers do not count any more</source>
        <translation>
            <numerusform>%n answer does not count any more</numerusform>
            <numerusform>%n answers do not count any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesReport</name>
    <message>
        <source>Points by area</source>
        <translation>Points by area</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>Better than before</source>
        <translation>Better than before</translation>
    </message>
    <message>
        <source>Worse than before</source>
        <translation>Worse than before</translation>
    </message>
    <message>
        <source>Counted for the first time</source>
        <translation>Counted for the first time</translation>
    </message>
    <message>
        <source>No longer counted</source>
        <translation>No longer counted</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and number of questions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>No answer counts differently from before.</source>
        <translation>No answer counts differently from before.</translation>
    </message>
    <message>
        <source>Not compared yet: %1 not answered, %2 to be checked again.</source>
        <translation>Not compared yet: %1 not answered, %2 to be checked again.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>No record is new and none is gone.</source>
        <translation>No record is new and none is gone.</translation>
    </message>
    <message>
        <source>This is the first review of this book: there is nothing to compare it with yet. From the next year on, what changed is listed here.</source>
        <translation>This is the first review of this book: there is nothing to compare it with yet. From the next year on, what changed is listed here.</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 beside %2</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>What has changed</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>no points</source>
        <translation>no points</translation>
    </message>
    <message>
        <source>%1: %2, last year %3</source>
        <translation>%1: %2, last year %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Points by area, this year and last year</source>
        <translation>Points by area, this year and last year</translation>
    </message>
    <message>
        <source>Points by area</source>
        <translation>Points by area</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
</context>
<context>
    <name>CheckBoard</name>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>to be mended</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>in time</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>What is checked</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Done today</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Record: %1</translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>Done today: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check of “%1”</source>
        <translation>Check of “%1”</translation>
    </message>
    <message>
        <source>Enter the check</source>
        <translation>Enter the check</translation>
    </message>
    <message>
        <source>Change the check</source>
        <translation>Change the check</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>When and how</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>To be mended</translation>
    </message>
    <message>
        <source>For the files</source>
        <translation>For the files</translation>
    </message>
    <message>
        <source>Enter the day of the check.</source>
        <translation>Enter the day of the check.</translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>What the document must have</source>
        <translation>What the document must have</translation>
    </message>
    <message>
        <source>Short version: leaves out seven articles that no duty asks for</source>
        <translation>Short version: leaves out seven articles that no duty asks for</translation>
    </message>
    <message>
        <source>Add this article</source>
        <translation>Add this article</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Answer it</translation>
    </message>
    <message>
        <source>Nothing is missing, and nothing was left out.</source>
        <translation>Nothing is missing, and nothing was left out.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>Decided by an answer: %1</source>
        <translation>Decided by an answer: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Left out: %1</translation>
    </message>
    <message>
        <source>The article is there but empty, and it is locked. Unlock it first.</source>
        <translation>The article is there but empty, and it is locked. Unlock it first.</translation>
    </message>
    <message>
        <source>The article is there but empty. Its text can be put back, filled in with what the book knows.</source>
        <translation>The article is there but empty. Its text can be put back, filled in with what the book knows.</translation>
    </message>
    <message>
        <source>The document has no article on this. It can be added at its place, filled in with what the book knows.</source>
        <translation>The document has no article on this. It can be added at its place, filled in with what the book knows.</translation>
    </message>
    <message>
        <source>Left out because this is so: %1</source>
        <translation>Left out because this is so: %1</translation>
    </message>
    <message>
        <source>Left out because this is not so: %1</source>
        <translation>Left out because this is not so: %1</translation>
    </message>
    <message>
        <source>Left out as long as nobody says whether this is so: %1</source>
        <translation>Left out as long as nobody says whether this is so: %1</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Add “%1”</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>“%1” was added.</translation>
    </message>
    <message>
        <source>Short version</source>
        <translation>Short version</translation>
    </message>
    <message>
        <source>Full version</source>
        <translation>Full version</translation>
    </message>
    <message>
        <source>The short version: articles you had not changed were taken out.</source>
        <translation>The short version: articles you had not changed were taken out.</translation>
    </message>
    <message>
        <source>The full version: its articles are back.</source>
        <translation>The full version: its articles are back.</translation>
    </message>
</context>
<context>
    <name>CheckSheetReport</name>
    <message>
        <source>Yearly check of a contractor, to fill in</source>
        <translation>Yearly check of a contractor, to fill in</translation>
    </message>
    <message>
        <source>Yearly check of a contractor</source>
        <translation>Yearly check of a contractor</translation>
    </message>
    <message>
        <source>No contractor works for the firm now.</source>
        <translation>No contractor works for the firm now.</translation>
    </message>
    <message>
        <source>No check is recorded yet.</source>
        <translation>No check is recorded yet.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Data handed over</source>
        <translation>Data handed over</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Holdings</translation>
    </message>
    <message>
        <source>Where the work is done</source>
        <translation>Where the work is done</translation>
    </message>
    <message>
        <source>Sub-contractors</source>
        <translation>Sub-contractors</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Check before</source>
        <translation>Check before</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>How it was checked</translation>
    </message>
    <message>
        <source>Incidents reported</source>
        <translation>Incidents reported</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>□yes&#x3000;□no</source>
        <comment>boxes to tick</comment>
        <translation>□yes&#x3000;□no</translation>
    </message>
    <message>
        <source>%1 (number)</source>
        <translation>%1 (number)</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>To be mended</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Go on with them</translation>
    </message>
    <message>
        <source>□as before&#x3000;□with changes&#x3000;□no</source>
        <translation>□as before&#x3000;□with changes&#x3000;□no</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>none entered</source>
        <translation>none entered</translation>
    </message>
    <message>
        <source>To be mended by</source>
        <translation>To be mended by</translation>
    </message>
</context>
<context>
    <name>CheckSheets</name>
    <message>
        <source>What is checked</source>
        <translation>What is checked</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, overdue</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>What was mended</source>
        <translation>What was mended</translation>
    </message>
    <message>
        <source>Mended on</source>
        <translation>Mended on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Periodic checks</source>
        <translation>Periodic checks</translation>
    </message>
    <message>
        <source>Where each check stands</source>
        <translation>Where each check stands</translation>
    </message>
    <message>
        <source>No check is recorded yet.</source>
        <translation>No check is recorded yet.</translation>
    </message>
    <message>
        <source>All checks, the latest first</source>
        <translation>All checks, the latest first</translation>
    </message>
    <message>
        <source>Periodic check, to fill in by hand</source>
        <translation>Periodic check, to fill in by hand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>and on which day</source>
        <translation>and on which day</translation>
    </message>
    <message>
        <source>Knowing how data is handled and reviewing it is a duty; when each check is made is up to the firm.</source>
        <translation>Knowing how data is handled and reviewing it is a duty; when each check is made is up to the firm.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>PC and network account</source>
        <translation>PC and network account</translation>
    </message>
    <message>
        <source>Mail account, forwarding</source>
        <translation>Mail account, forwarding</translation>
    </message>
    <message>
        <source>Shared folders and cloud services</source>
        <translation>Shared folders and cloud services</translation>
    </message>
    <message>
        <source>Chat, customer and accounting systems</source>
        <translation>Chat, customer and accounting systems</translation>
    </message>
    <message>
        <source>Access from outside, private devices</source>
        <translation>Access from outside, private devices</translation>
    </message>
    <message>
        <source>Shared passwords changed</source>
        <translation>Shared passwords changed</translation>
    </message>
    <message>
        <source>Keys and entry cards</source>
        <translation>Keys and entry cards</translation>
    </message>
    <message>
        <source>PC, phone, USB sticks</source>
        <translation>PC, phone, USB sticks</translation>
    </message>
    <message>
        <source>Papers and business cards</source>
        <translation>Papers and business cards</translation>
    </message>
    <message>
        <source>Pledge of secrecy on leaving</source>
        <translation>Pledge of secrecy on leaving</translation>
    </message>
    <message>
        <source>□done&#x3000;□none</source>
        <translation>□done&#x3000;□none</translation>
    </message>
    <message>
        <source>Review of access on leaving</source>
        <translation>Review of access on leaving</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>(nobody named)</translation>
    </message>
    <message>
        <source>For the next one who leaves or moves</source>
        <translation>For the next one who leaves or moves</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Record of disposals</source>
        <translation>Record of disposals</translation>
    </message>
    <message>
        <source>What was disposed of</source>
        <translation>What was disposed of</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Holding</translation>
    </message>
    <message>
        <source>Disposed of on</source>
        <translation>Disposed of on</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmed on</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>No disposal is recorded yet.</source>
        <translation>No disposal is recorded yet.</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>“%1”: %2. Next step: %3</source>
        <translation>“%1”: %2. Next step: %3</translation>
    </message>
    <message>
        <source>Add to actions</source>
        <translation>Add to actions</translation>
    </message>
    <message>
        <source>Added to the actions. Who does it and until when can be said there.</source>
        <translation>Added to the actions. Who does it and until when can be said there.</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>Open the action</translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation>Add a question…</translation>
    </message>
    <message>
        <source>Reword the question…</source>
        <translation>Reword the question…</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>Delete the question</translation>
    </message>
    <message>
        <source>Take the question out…</source>
        <translation>Take the question out…</translation>
    </message>
    <message>
        <source>Put the question back</source>
        <translation>Put the question back</translation>
    </message>
    <message>
        <source>The question was added.</source>
        <translation>The question was added.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” was deleted.</translation>
    </message>
    <message>
        <source>Take a question out</source>
        <translation>Take a question out</translation>
    </message>
    <message>
        <source>“%1” is no longer asked, this year and later. It stays in the list under “Taken out”. Say why, for those who come after you.</source>
        <translation>“%1” is no longer asked, this year and later. It stays in the list under “Taken out”. Say why, for those who come after you.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>“%1” was taken out.</source>
        <translation>“%1” was taken out.</translation>
    </message>
    <message>
        <source>The question is asked again.</source>
        <translation>The question is asked again.</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>Why does it not apply? Without a reason the answer is kept, and asked about again.</source>
        <translation>Why does it not apply? Without a reason the answer is kept, and asked about again.</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Keep the reason</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Answer what you know. “I do not know” is an answer too.</source>
        <translation>Answer what you know. “I do not know” is an answer too.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Go on after each answer</source>
        <translation>Go on after each answer</translation>
    </message>
    <message>
        <source>The questions are being read…</source>
        <translation>The questions are being read…</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>How to look at the questions</source>
        <translation>How to look at the questions</translation>
    </message>
    <message>
        <source>The questions cannot be shown. Your answers are safe in the book.</source>
        <translation>The questions cannot be shown. Your answers are safe in the book.</translation>
    </message>
    <message>
        <source>New year</source>
        <translation>New year</translation>
    </message>
    <message>
        <source>The review of %1 starts with your first answer. The answers of %2 come along, to be checked again.</source>
        <translation>The review of %1 starts with your first answer. The answers of %2 come along, to be checked again.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>The review of %1 was signed by %2 on %3. It can be read, not changed.</source>
        <translation>The review of %1 was signed by %2 on %3. It can be read, not changed.</translation>
    </message>
    <message>
        <source>e.g. We have no computer</source>
        <translation>e.g. We have no computer</translation>
    </message>
    <message>
        <source>Start or close a year…</source>
        <translation>Start or close a year…</translation>
    </message>
</context>
<context>
    <name>ChecklistReport</name>
    <message>
        <source>Questions the firm has taken out</source>
        <translation>Questions the firm has taken out</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Level, article</source>
        <translation>Level, article</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Based on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>question of the firm</source>
        <translation>question of the firm</translation>
    </message>
    <message>
        <source>To be checked again</source>
        <translation>To be checked again</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>(no reason given)</source>
        <translation>(no reason given)</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
</context>
<context>
    <name>ChecksBox</name>
    <message>
        <source>Enter a check…</source>
        <translation>Enter a check…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>%1 of 6</source>
        <comment>points in order</comment>
        <translation>%1 of 6</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
</context>
<context>
    <name>ChipBox</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>There are no records of the type “%1”. Types: %2</source>
        <translation>There are no records of the type “%1”. Types: %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Row %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 there already, %4 problems.</source>
        <translation>%1 added, %2 changed, %3 there already, %4 problems.</translation>
    </message>
    <message>
        <source>Nothing could be taken from this file. The book is as it was.</source>
        <translation>Nothing could be taken from this file. The book is as it was.</translation>
    </message>
    <message>
        <source>No row with the names of the columns was found. The book is as it was. Name the columns in one row.</source>
        <translation>No row with the names of the columns was found. The book is as it was. Name the columns in one row.</translation>
    </message>
    <message>
        <source>Name a file that ends in .csv, .xlsx or .json with -o.</source>
        <translation>Name a file that ends in .csv, .xlsx or .json with -o.</translation>
    </message>
    <message>
        <source>There is a record with the id %1 already. Leave the id out to add another.</source>
        <translation>There is a record with the id %1 already. Leave the id out to add another.</translation>
    </message>
    <message>
        <source>this line</source>
        <translation>this line</translation>
    </message>
    <message>
        <source>Records added before it: %1.</source>
        <translation>Records added before it: %1.</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>It is not a JSON object.</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>record %1</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nothing was added.</translation>
    </message>
    <message>
        <source>There is no starter for the trade “%1”. Trades: %2</source>
        <translation>There is no starter for the trade “%1”. Trades: %2</translation>
    </message>
    <message>
        <source>Only the sheet “%1” was read. Put each other sheet into a file of its own.</source>
        <translation>Only the sheet “%1” was read. Put each other sheet into a file of its own.</translation>
    </message>
    <message>
        <source>The report “%1” takes no --id. These do: %2</source>
        <translation>The report “%1” takes no --id. These do: %2</translation>
    </message>
    <message>
        <source>There is no report “%1”. Reports: %2</source>
        <translation>There is no report “%1”. Reports: %2</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf, .odt or .html with -o.</source>
        <translation>Name a file that ends in .pdf, .odt or .html with -o.</translation>
    </message>
    <message>
        <source>Say with --as what the rows are. Types: %1</source>
        <translation>Say with --as what the rows are. Types: %1</translation>
    </message>
    <message>
        <source>Name the book, the report and with -o the file to write.</source>
        <translation>Name the book, the report and with -o the file to write.</translation>
    </message>
    <message>
        <source>“%1” is not an id. “tenken-cli list” shows the ids.</source>
        <translation>“%1” is not an id. “tenken-cli list” shows the ids.</translation>
    </message>
    <message>
        <source>Every call takes --lang ja or --lang en. FILE may be - for standard input.</source>
        <translation>Every call takes --lang ja or --lang en. FILE may be - for standard input.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage.</source>
        <translation>Exit status: 0 done, 1 failed, 2 wrong usage.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Name a call. “tenken-cli --help” shows all.</source>
        <translation>Name a call. “tenken-cli --help” shows all.</translation>
    </message>
    <message>
        <source>There is no call “%1”. “tenken-cli --help” shows all.</source>
        <translation>There is no call “%1”. “tenken-cli --help” shows all.</translation>
    </message>
    <message>
        <source>“%1” is not a language of this program. Choose ja or en.</source>
        <translation>“%1” is not a language of this program. Choose ja or en.</translation>
    </message>
    <message>
        <source>The results could not be written. Make room and try again.</source>
        <translation>The results could not be written. Make room and try again.</translation>
    </message>
    <message>
        <source>“%1” is no choice for “%2”. Correct it and try again.</source>
        <translation>“%1” is no choice for “%2”. Correct it and try again.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and rights.</source>
        <translation>%1 cannot be read. Check its name and rights.</translation>
    </message>
    <message>
        <source>%1 is too big to be read. Divide it.</source>
        <translation>%1 is too big to be read. Divide it.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standard input</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 is not valid JSON from byte %2 on. Correct it, then try again.</source>
        <translation>%1 is not valid JSON from byte %2 on. Correct it, then try again.</translation>
    </message>
    <message>
        <source>%1 is not one JSON object. Correct it, then try again.</source>
        <translation>%1 is not one JSON object. Correct it, then try again.</translation>
    </message>
    <message>
        <source>The report “%1” takes no --year. These do: %2</source>
        <translation>The report “%1” takes no --year. These do: %2</translation>
    </message>
    <message>
        <source>%1: %2 points (before: %3), %4 of %5 answered</source>
        <translation>%1: %2 points (before: %3), %4 of %5 answered</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation>Not answered: %1</translation>
    </message>
    <message>
        <source>To be checked again: %1</source>
        <translation>To be checked again: %1</translation>
    </message>
    <message>
        <source>Answered with “don’t know”: %1</source>
        <translation>Answered with “don’t know”: %1</translation>
    </message>
    <message>
        <source>“Does not apply” without a reason: %1</source>
        <translation>“Does not apply” without a reason: %1</translation>
    </message>
    <message>
        <source>Records nobody has confirmed: %1</source>
        <translation>Records nobody has confirmed: %1</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Findings: %1</translation>
    </message>
    <message>
        <source>Actions overdue: %1</source>
        <translation>Actions overdue: %1</translation>
    </message>
    <message>
        <source>Give one of --start, --close and --reopen at a time.</source>
        <translation>Give one of --start, --close and --reopen at a time.</translation>
    </message>
    <message>
        <source>--close and --by belong together: say who signs.</source>
        <translation>--close and --by belong together: say who signs.</translation>
    </message>
    <message>
        <source>--reopen and --reason belong together: say why the year is opened again.</source>
        <translation>--reopen and --reason belong together: say why the year is opened again.</translation>
    </message>
    <message>
        <source>--on takes the day of starting, closing or reopening, as in 2026-04-01, not later than today.</source>
        <translation>--on takes the day of starting, closing or reopening, as in 2026-04-01, not later than today.</translation>
    </message>
    <message>
        <source>The review of %1 was started already. Nothing was changed.</source>
        <translation>The review of %1 was started already. Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” is not a year. Write four figures, as in 2026.</source>
        <translation>“%1” is not a year. Write four figures, as in 2026.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a file that ends in .ics with -o.</source>
        <translation>Name a file that ends in .ics with -o.</translation>
    </message>
    <message>
        <source>Review of %1: %2 It is counted anew from those answers.</source>
        <translation>Review of %1: %2 It is counted anew from those answers.</translation>
    </message>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>Still to be filled in: %1</translation>
    </message>
    <message>
        <source>Taken as not so, since nobody has said: %1</source>
        <translation>Taken as not so, since nobody has said: %1</translation>
    </message>
    <message>
        <source>Records about persons are not exported, so that no copy of them outlives its period. Read them with “list”, or print a single one.</source>
        <translation>Records about persons are not exported, so that no copy of them outlives its period. Read them with “list”, or print a single one.</translation>
    </message>
    <message>
        <source>“%1” is not a fact of an incident. Correct the key and try again.</source>
        <translation>“%1” is not a fact of an incident. Correct the key and try again.</translation>
    </message>
    <message>
        <source>“%1” must be the day on which it was known, from 1955 to 2099, written as 2026-11-24. Correct it and try again.</source>
        <translation>“%1” must be the day on which it was known, from 1955 to 2099, written as 2026-11-24. Correct it and try again.</translation>
    </message>
    <message>
        <source>“%1” must be true or false. Correct it and try again.</source>
        <translation>“%1” must be true or false. Correct it and try again.</translation>
    </message>
    <message>
        <source>“%1” must be true, false or &quot;unknown&quot;. Correct it and try again.</source>
        <translation>“%1” must be true, false or &quot;unknown&quot;. Correct it and try again.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from 0 to 2,000,000,000, or null while it is not known. Correct it and try again.</source>
        <translation>“%1” must be a whole number from 0 to 2,000,000,000, or null while it is not known. Correct it and try again.</translation>
    </message>
    <message>
        <source>“%1” must be one of %2. Correct it and try again.</source>
        <translation>“%1” must be one of %2. Correct it and try again.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>What to do: %1</translation>
    </message>
    <message>
        <source>- %1 (%2)</source>
        <translation>- %1 (%2)</translation>
    </message>
    <message>
        <source>To be judged case by case. Whom to ask: %1. What: %2</source>
        <translation>To be judged case by case. Whom to ask: %1. What: %2</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Make actions of what is planned (%1)</source>
        <translation>Make actions of what is planned (%1)</translation>
    </message>
    <message>
        <source>Plan a training about it</source>
        <translation>Plan a training about it</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Close the incident</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Closed by</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>Still open; it may be closed all the same, and this is kept with it:</source>
        <translation>Still open; it may be closed all the same, and this is kept with it:</translation>
    </message>
    <message>
        <source>- %1</source>
        <comment>one of several lines</comment>
        <translation>- %1</translation>
    </message>
    <message>
        <source>Enter by when the actions and the training are to be done.</source>
        <translation>Enter by when the actions and the training are to be done.</translation>
    </message>
</context>
<context>
    <name>ClosedDay</name>
    <message>
        <source>Name of the day</source>
        <translation>Name of the day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>ClosedDaysDialog</name>
    <message>
        <source>Closed days</source>
        <translation>Closed days</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>Closed day</translation>
    </message>
    <message>
        <source>No day was added</source>
        <translation>No day was added</translation>
    </message>
    <message>
        <source>The holidays of the law as it stands are known. Add a day only when a new law makes one.</source>
        <translation>The holidays of the law as it stands are known. Add a day only when a new law makes one.</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Add a day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(no name yet)</translation>
    </message>
    <message>
        <source>A last day that falls on one of these moves to the next open day, like Sundays and holidays.</source>
        <translation>A last day that falls on one of these moves to the next open day, like Sundays and holidays.</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Better</source>
        <translation>Better</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Worse</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>No longer asked</translation>
    </message>
    <message>
        <source>Compare two years</source>
        <translation>Compare two years</translation>
    </message>
    <message>
        <source>Points by area</source>
        <translation>Points by area</translation>
    </message>
    <message>
        <source>Compare this year</source>
        <translation>Compare this year</translation>
    </message>
    <message>
        <source>with this year</source>
        <translation>with this year</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose two different years.</source>
        <translation>Choose two different years.</translation>
    </message>
    <message>
        <source>No answer of the two years differs in its points.</source>
        <translation>No answer of the two years differs in its points.</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>New (did not count before)</source>
        <translation>New (did not count before)</translation>
    </message>
    <message>
        <source>No longer asked (does not count any more)</source>
        <translation>No longer asked (does not count any more)</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Your own article: the program has no text for it.</source>
        <translation>Your own article: the program has no text for it.</translation>
    </message>
    <message>
        <source>Locked: it stays as it is.</source>
        <translation>Locked: it stays as it is.</translation>
    </message>
    <message>
        <source>New data. You have not changed this article.</source>
        <translation>New data. You have not changed this article.</translation>
    </message>
    <message>
        <source>Changed by you. Taking it over puts the program&apos;s text back.</source>
        <translation>Changed by you. Taking it over puts the program&apos;s text back.</translation>
    </message>
    <message>
        <source>Changed by you, and there is new data. Taking it over drops your change.</source>
        <translation>Changed by you, and there is new data. Taking it over drops your change.</translation>
    </message>
    <message>
        <source>New: the document does not have it.</source>
        <translation>New: the document does not have it.</translation>
    </message>
    <message>
        <source>Does not apply any more. Taking it over removes the article.</source>
        <translation>Does not apply any more. Taking it over removes the article.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>by you</translation>
    </message>
    <message>
        <source>by both</source>
        <translation>by both</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>to go</translation>
    </message>
    <message>
        <source>new data</source>
        <translation>new data</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>The document as it is</source>
        <translation>The document as it is</translation>
    </message>
    <message>
        <source>With the newest data</source>
        <translation>With the newest data</translation>
    </message>
    <message>
        <source>Take over what is chosen</source>
        <translation>Take over what is chosen</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>The document agrees with the newest data.</source>
        <translation>The document agrees with the newest data.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Take over the newest data</source>
        <translation>Take over the newest data</translation>
    </message>
    <message numerus="yes">
        <source>%n articles were taken over.</source>
        <translation>
            <numerusform>%n article was taken over.</numerusform>
            <numerusform>%n articles were taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed by you. Taking it over brings it back.</source>
        <translation>Removed by you. Taking it over brings it back.</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>removed by you</translation>
    </message>
    <message>
        <source>Opening part</source>
        <translation>Opening part</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation>Who complains</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>How to reach them</translation>
    </message>
    <message>
        <source>What they say happened</source>
        <translation>What they say happened</translation>
    </message>
    <message>
        <source>Why they think of us</source>
        <translation>Why they think of us</translation>
    </message>
    <message>
        <source>Who wrote or called them</source>
        <translation>Who wrote or called them</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Copies of evidence</source>
        <translation>Copies of evidence</translation>
    </message>
    <message>
        <source>Items included</source>
        <translation>Items included</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Damage</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>What they want</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In their words</translation>
    </message>
    <message>
        <source>Who calls back, and how</source>
        <translation>Who calls back, and how</translation>
    </message>
    <message>
        <source>Call back by</source>
        <translation>Call back by</translation>
    </message>
    <message>
        <source>Holdings it may come from</source>
        <translation>Holdings it may come from</translation>
    </message>
    <message>
        <source>Contractors it may come from</source>
        <translation>Contractors it may come from</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>What was found out</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>What was answered</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Blanks of letters</source>
        <translation>Blanks of letters</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ComplaintPane</name>
    <message>
        <source>Show the others</source>
        <translation>Show the others</translation>
    </message>
    <message>
        <source>Open the incident</source>
        <translation>Open the incident</translation>
    </message>
    <message>
        <source>Record as a possible leak</source>
        <translation>Record as a possible leak</translation>
    </message>
    <message>
        <source>Record as a request</source>
        <translation>Record as a request</translation>
    </message>
    <message>
        <source>Write the answer…</source>
        <translation>Write the answer…</translation>
    </message>
    <message>
        <source>- %1</source>
        <comment>one of several lines</comment>
        <translation>- %1</translation>
    </message>
    <message>
        <source>What to say, and what not</source>
        <translation>What to say, and what not</translation>
    </message>
    <message>
        <source>Questions that come, and answers</source>
        <translation>Questions that come, and answers</translation>
    </message>
    <message numerus="yes">
        <source>%n complaints name the same source: %1</source>
        <translation>
            <numerusform>%n complaint names the same source: %1</numerusform>
            <numerusform>%n complaints name the same source: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1 as a possible leak</source>
        <translation>Record %1 as a possible leak</translation>
    </message>
    <message>
        <source>A possible leak was recorded, known on the day of the complaint. Neither name nor contact of the caller is in it.</source>
        <translation>A possible leak was recorded, known on the day of the complaint. Neither name nor contact of the caller is in it.</translation>
    </message>
    <message>
        <source>Record %1 as a request</source>
        <translation>Record %1 as a request</translation>
    </message>
    <message>
        <source>A request was recorded. The days count from the day the complaint came.</source>
        <translation>A request was recorded. The days count from the day the complaint came.</translation>
    </message>
    <message>
        <source>Change the complaint %1</source>
        <translation>Change the complaint %1</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>Letter: %1</translation>
    </message>
    <message>
        <source>Entered in the record: %1</source>
        <translation>Entered in the record: %1</translation>
    </message>
</context>
<context>
    <name>ComplaintWork</name>
    <message>
        <source>On %1 somebody outside told us (%2).</source>
        <translation>On %1 somebody outside told us (%2).</translation>
    </message>
    <message>
        <source>On %1 somebody outside told us (%2, %3).</source>
        <translation>On %1 somebody outside told us (%2, %3).</translation>
    </message>
    <message>
        <source>What they say: %1</source>
        <translation>What they say: %1</translation>
    </message>
    <message>
        <source>Why they think of us: %1</source>
        <translation>Why they think of us: %1</translation>
    </message>
    <message>
        <source>When, as they say: %1</source>
        <translation>When, as they say: %1</translation>
    </message>
    <message>
        <source>Damage, as they say: %1</source>
        <translation>Damage, as they say: %1</translation>
    </message>
    <message>
        <source>Personal data may have leaked. Whether it did, and from us, is being looked into.</source>
        <translation>Personal data may have leaked. Whether it did, and from us, is being looked into.</translation>
    </message>
    <message>
        <source>It may come from: %1</source>
        <translation>It may come from: %1</translation>
    </message>
    <message>
        <source>It may come from what these handle for us: %1</source>
        <translation>It may come from what these handle for us: %1</translation>
    </message>
    <message>
        <source>Suspicion of a leak after a complaint (%1)</source>
        <translation>Suspicion of a leak after a complaint (%1)</translation>
    </message>
    <message>
        <source>[the caller]</source>
        <translation>[the caller]</translation>
    </message>
    <message>
        <source>A complaint came in (%1).</source>
        <translation>A complaint came in (%1).</translation>
    </message>
    <message>
        <source>Taken over from the complaint %1</source>
        <translation>Taken over from the complaint %1</translation>
    </message>
    <message>
        <source>Went on as the request %1</source>
        <translation>Went on as the request %1</translation>
    </message>
</context>
<context>
    <name>Complaints</name>
    <message>
        <source>Complaints and questions</source>
        <translation>Complaints and questions</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>No complaint has come yet</source>
        <translation>No complaint has come yet</translation>
    </message>
    <message>
        <source>“How did you get my address?” “I get mail from a firm I do not know.” Write it down while you listen: the sheet has the order of the call.</source>
        <translation>“How did you get my address?” “I get mail from a firm I do not know.” Write it down while you listen: the sheet has the order of the call.</translation>
    </message>
    <message>
        <source>Take a complaint</source>
        <translation>Take a complaint</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message numerus="yes">
        <source>Call back: %n days late</source>
        <translation>
            <numerusform>Call back: %n day late</numerusform>
            <numerusform>Call back: %n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back by %1</source>
        <translation>Call back by %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Number and caller</source>
        <translation>Number and caller</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>What they say</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>On the phone</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>What was found out</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Who consents</source>
        <translation>Who consents</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>To what</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>How it was given</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Where the paper is</source>
        <translation>Where the paper is</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Contractor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Data handed over</source>
        <translation>Data handed over</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Last checked on</translation>
    </message>
    <message>
        <source>Clauses in the contract</source>
        <translation>Clauses in the contract</translation>
    </message>
    <message>
        <source>Contract read on</source>
        <translation>Contract read on</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Answers of the guide</source>
        <translation>Answers of the guide</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Checked before choosing</source>
        <translation>Checked before choosing</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Chosen on</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>How it was checked</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Contract of</source>
        <translation>Contract of</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>Contract until</translation>
    </message>
    <message>
        <source>How data is handed over</source>
        <translation>How data is handed over</translation>
    </message>
    <message>
        <source>Where the work is done</source>
        <translation>Where the work is done</translation>
    </message>
    <message>
        <source>Sub-contractors</source>
        <translation>Sub-contractors</translation>
    </message>
    <message>
        <source>Abroad: system and measures</source>
        <translation>Abroad: system and measures</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Return or erasure</source>
        <translation>Return or erasure</translation>
    </message>
    <message>
        <source>Returned or erased on</source>
        <translation>Returned or erased on</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>ContractorCheck</name>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>How it was checked</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Incidents reported</source>
        <translation>Incidents reported</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>To be mended</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>To be mended by</source>
        <translation>To be mended by</translation>
    </message>
</context>
<context>
    <name>ContractorImport</name>
    <message>
        <source>This file cannot be read. Nothing was changed. Copy it to this PC and try again.</source>
        <translation>This file cannot be read. Nothing was changed. Copy it to this PC and try again.</translation>
    </message>
    <message>
        <source>No row with the heads of the columns was found. Nothing was changed. Name the columns in one row, for example “Name”, “Work”, “Address”.</source>
        <translation>No row with the heads of the columns was found. Nothing was changed. Name the columns in one row, for example “Name”, “Work”, “Address”.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Row %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contractors</source>
        <translation>Import contractors</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.json)</source>
        <translation>Lists (*.csv *.tsv *.txt *.xlsx *.json)</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Reading “%1”…</translation>
    </message>
    <message>
        <source>“%1” holds nothing that is not in the book already.</source>
        <translation>“%1” holds nothing that is not in the book already.</translation>
    </message>
    <message>
        <source>Nothing could be taken from “%1”. The book is as it was.</source>
        <translation>Nothing could be taken from “%1”. The book is as it was.</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. In the book already: %3.</source>
        <translation>New: %1. Changed: %2. In the book already: %3.</translation>
    </message>
    <message>
        <source>Cannot be taken:</source>
        <translation>Cannot be taken:</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Import “%1”</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Nothing was taken over.</translation>
    </message>
    <message numerus="yes">
        <source>%n contractors were taken over.</source>
        <translation>
            <numerusform>%n contractor was taken over.</numerusform>
            <numerusform>%n contractors were taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>ContractorList</name>
    <message>
        <source>Contractors and recipients</source>
        <translation>Contractors and recipients</translation>
    </message>
    <message>
        <source>No contractor is recorded.</source>
        <translation>No contractor is recorded.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a point</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The grade counts four points. %1</source>
        <translation>The grade counts four points. %1</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>Privacy officer</translation>
    </message>
    <message>
        <source>Entrusted with work</source>
        <translation>Entrusted with work</translation>
    </message>
    <message>
        <source>Check is overdue</source>
        <translation>Check is overdue</translation>
    </message>
    <message>
        <source>Clauses are missing</source>
        <translation>Clauses are missing</translation>
    </message>
    <message>
        <source>Countries other than Japan</source>
        <translation>Countries other than Japan</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Data handed over</source>
        <translation>Data handed over</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Holdings</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Sub-contractors</source>
        <translation>Sub-contractors</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Chosen on</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>How it was checked</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Missing clauses</source>
        <translation>Missing clauses</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Last check</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Next check</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>(not filled in)</source>
        <translation>(not filled in)</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, overdue</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>What it was</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Return or erasure</source>
        <translation>Return or erasure</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>not confirmed</translation>
    </message>
    <message>
        <source>%1 of 13 clauses</source>
        <translation>%1 of 13 clauses</translation>
    </message>
</context>
<context>
    <name>ContractorPane</name>
    <message>
        <source>Link the holdings of “%1”</source>
        <translation>Link the holdings of “%1”</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Holdings</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>How the grade is counted</source>
        <translation>How the grade is counted</translation>
    </message>
    <message>
        <source>e.g. Sakura Payroll Office</source>
        <translation>e.g. Sakura Payroll Office</translation>
    </message>
    <message>
        <source>e.g. Payroll and year-end adjustment</source>
        <translation>e.g. Payroll and year-end adjustment</translation>
    </message>
    <message>
        <source>e.g. Mr Tanaka, 03-…</source>
        <translation>e.g. Mr Tanaka, 03-…</translation>
    </message>
    <message>
        <source>e.g. File with a password, by their upload page</source>
        <translation>e.g. File with a password, by their upload page</translation>
    </message>
    <message>
        <source>e.g. Their office in Chiyoda, nobody at home</source>
        <translation>e.g. Their office in Chiyoda, nobody at home</translation>
    </message>
    <message>
        <source>e.g. Contract on payroll services</source>
        <translation>e.g. Contract on payroll services</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Grade %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>What “%1” is</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>Entered: %1</translation>
    </message>
    <message>
        <source>Check of “%1”</source>
        <translation>Check of “%1”</translation>
    </message>
    <message>
        <source>Delete the check of “%1”</source>
        <translation>Delete the check of “%1”</translation>
    </message>
    <message>
        <source>The check was deleted.</source>
        <translation>The check was deleted.</translation>
    </message>
    <message>
        <source>“%1” of the ledger</source>
        <translation>“%1” of the ledger</translation>
    </message>
    <message>
        <source>the record of provision of %1</source>
        <translation>the record of provision of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>It is named by: %1.

If the work is over, end it instead: what was handed over stays on record.</source>
        <translation>It is named by: %1.

If the work is over, end it instead: what was handed over stays on record.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Delete “%1”?</translation>
    </message>
    <message>
        <source>End it today</source>
        <translation>End it today</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>End “%1”</source>
        <translation>End “%1”</translation>
    </message>
    <message>
        <source>“%1” ended today. Enter how the data was returned or erased.</source>
        <translation>“%1” ended today. Enter how the data was returned or erased.</translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation>next check %1</translation>
    </message>
    <message>
        <source>the document “%1”</source>
        <translation>the document “%1”</translation>
    </message>
</context>
<context>
    <name>ContractorReport</name>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No contractor has this id. Look it up in the list and try again.</source>
        <translation>No contractor has this id. Look it up in the list and try again.</translation>
    </message>
</context>
<context>
    <name>ContractorSetup</name>
    <message>
        <source>Not mended in time</source>
        <translation>Not mended in time</translation>
    </message>
    <message>
        <source>Check overdue</source>
        <translation>Check overdue</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>To be mended</translation>
    </message>
    <message>
        <source>Check soon</source>
        <translation>Check soon</translation>
    </message>
    <message>
        <source>Clauses missing</source>
        <translation>Clauses missing</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Proof missing</source>
        <translation>Proof missing</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Not clear yet</translation>
    </message>
    <message>
        <source>No check needed</source>
        <translation>No check needed</translation>
    </message>
    <message>
        <source>Contractors and recipients</source>
        <translation>Contractors and recipients</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Nobody is entered yet</source>
        <translation>Nobody is entered yet</translation>
    </message>
    <message>
        <source>Begin with those who work for you with your customers’ or employees’ data: payroll, printing, delivery, cloud services.</source>
        <translation>Begin with those who work for you with your customers’ or employees’ data: payroll, printing, delivery, cloud services.</translation>
    </message>
    <message>
        <source>Enter the first one</source>
        <translation>Enter the first one</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Next check</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Who and what</translation>
    </message>
    <message>
        <source>Data and places</source>
        <translation>Data and places</translation>
    </message>
    <message>
        <source>Address and contact</source>
        <translation>Address and contact</translation>
    </message>
    <message>
        <source>Handing over and abroad</source>
        <translation>Handing over and abroad</translation>
    </message>
    <message>
        <source>End of the work</source>
        <translation>End of the work</translation>
    </message>
    <message>
        <source>For the files</source>
        <translation>For the files</translation>
    </message>
    <message>
        <source>Inside the firm</source>
        <translation>Inside the firm</translation>
    </message>
    <message>
        <source>Yearly checks</source>
        <translation>Yearly checks</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>Choosing</translation>
    </message>
    <message>
        <source>Contract and clauses</source>
        <translation>Contract and clauses</translation>
    </message>
</context>
<context>
    <name>ContractorSheet</name>
    <message>
        <source>Who it is</source>
        <translation>Who it is</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>What is handed over</translation>
    </message>
    <message>
        <source>Sub-contractors and countries</source>
        <translation>Sub-contractors and countries</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>Choosing</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Yearly checks</source>
        <translation>Yearly checks</translation>
    </message>
    <message>
        <source>End of the work</source>
        <translation>End of the work</translation>
    </message>
    <message>
        <source>Note and evidence</source>
        <translation>Note and evidence</translation>
    </message>
    <message>
        <source>Sheet of a contractor</source>
        <translation>Sheet of a contractor</translation>
    </message>
    <message>
        <source>No contractor is recorded.</source>
        <translation>No contractor is recorded.</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>Not filled in: %1</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Next check</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Nobody has looked yet</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Holdings</translation>
    </message>
    <message>
        <source>None names it</source>
        <translation>None names it</translation>
    </message>
    <message>
        <source>Checked before choosing</source>
        <translation>Checked before choosing</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>The contract says</source>
        <translation>The contract says</translation>
    </message>
    <message>
        <source>There</source>
        <translation>There</translation>
    </message>
    <message>
        <source>Question of the guide</source>
        <translation>Question of the guide</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>How, by whom</source>
        <translation>How, by whom</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Incidents reported</source>
        <translation>Incidents reported</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>To be mended</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Answers of the guide</source>
        <translation>Answers of the guide</translation>
    </message>
</context>
<context>
    <name>ContractorState</name>
    <message>
        <source>Chosen after a check: D-01 to D-07, with its day</source>
        <translation>Chosen after a check: D-01 to D-07, with its day</translation>
    </message>
    <message>
        <source>The contract was read and says all that it should (D-11 to D-23)</source>
        <translation>The contract was read and says all that it should (D-11 to D-23)</translation>
    </message>
    <message>
        <source>Chosen or checked within a year</source>
        <translation>Chosen or checked within a year</translation>
    </message>
    <message>
        <source>The last check found all in order (D-31 to D-36); nothing to be mended</source>
        <translation>The last check found all in order (D-31 to D-36); nothing to be mended</translation>
    </message>
    <message>
        <source>A: all four points. B: three. C: two. D: one or none. This is the firm’s own yardstick, not one of the law.</source>
        <translation>A: all four points. B: three. C: two. D: one or none. This is the firm’s own yardstick, not one of the law.</translation>
    </message>
</context>
<context>
    <name>ContractorsPage</name>
    <message>
        <source>Contractors</source>
        <translation>Contractors</translation>
    </message>
    <message>
        <source>Who else touches the data: what they are in law, how they were chosen, what was agreed, and when you last looked.</source>
        <translation>Who else touches the data: what they are in law, how they were chosen, what was agreed, and when you last looked.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Ask the guide…</source>
        <translation>Ask the guide…</translation>
    </message>
    <message>
        <source>Enter a check…</source>
        <translation>Enter a check…</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Print the sheet…</translation>
    </message>
    <message>
        <source>Print the last check…</source>
        <translation>Print the last check…</translation>
    </message>
    <message>
        <source>Print a check sheet to fill in…</source>
        <translation>Print a check sheet to fill in…</translation>
    </message>
    <message>
        <source>New contractor</source>
        <translation>New contractor</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>New joint use</source>
        <translation>New joint use</translation>
    </message>
    <message>
        <source>Contractors and recipients %1</source>
        <translation>Contractors and recipients %1</translation>
    </message>
    <message>
        <source>Provided and received %1</source>
        <translation>Provided and received %1</translation>
    </message>
    <message>
        <source>Joint use %1</source>
        <translation>Joint use %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export the checks…</source>
        <translation>Export the checks…</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Write a number such as 120, or leave it empty.</source>
        <translation>Write a number such as 120, or leave it empty.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>This file has more than %1 rows, which is more than can be read. Divide it into smaller files.</source>
        <translation>This file has more than %1 rows, which is more than can be read. Divide it into smaller files.</translation>
    </message>
    <message>
        <source>This file has too many cells to be read. Divide it into smaller files.</source>
        <translation>This file has too many cells to be read. Divide it into smaller files.</translation>
    </message>
    <message>
        <source>A quotation mark stands in the middle of a cell; the cell was read up to the next separator.</source>
        <translation>A quotation mark stands in the middle of a cell; the cell was read up to the next separator.</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed; the row was read as it stands.</source>
        <translation>A quotation mark is opened in this row and never closed; the row was read as it stands.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read and were replaced by a mark.</source>
        <translation>
            <numerusform>%n character could not be read and was replaced by a mark.</numerusform>
            <numerusform>%n characters could not be read and were replaced by a mark.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is bigger than %1 MB, which is more than can be read. Divide it into smaller files.</source>
        <translation>This file is bigger than %1 MB, which is more than can be read. Divide it into smaller files.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The shared book could not be reached or saved. Nothing was changed. Check the server, then try again.</source>
        <translation>The shared book could not be reached or saved. Nothing was changed. Check the server, then try again.</translation>
    </message>
    <message>
        <source>The last change of this book was cut off. Nothing was changed. Open the book once where it can be written.</source>
        <translation>The last change of this book was cut off. Nothing was changed. Open the book once where it can be written.</translation>
    </message>
    <message>
        <source>The disk %1 is full. Nothing was changed. Free some space, then try again.</source>
        <translation>The disk %1 is full. Nothing was changed. Free some space, then try again.</translation>
    </message>
    <message>
        <source>Another program is using this book. Nothing was changed. Close it there, then try again.</source>
        <translation>Another program is using this book. Nothing was changed. Close it there, then try again.</translation>
    </message>
    <message>
        <source>This book may only be read here. Nothing was changed. Check the rights of the file and its folder.</source>
        <translation>This book may only be read here. Nothing was changed. Check the rights of the file and its folder.</translation>
    </message>
    <message>
        <source>The file of this book is damaged. It was left as it is. Restore the last backup.</source>
        <translation>The file of this book is damaged. It was left as it is. Restore the last backup.</translation>
    </message>
    <message>
        <source>This does not fit with the other records of the book. Nothing was changed.</source>
        <translation>This does not fit with the other records of the book. Nothing was changed.</translation>
    </message>
    <message>
        <source>The book could not be read or saved. Nothing was changed. Check the disk, then try again.</source>
        <translation>The book could not be read or saved. Nothing was changed. Check the disk, then try again.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Write a date such as 2026-04-01, or leave it empty.</source>
        <translation>Write a date such as 2026-04-01, or leave it empty.</translation>
    </message>
</context>
<context>
    <name>DeadlineLines</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language, for dates</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day in a narrow column</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Action without a name</source>
        <translation>Action without a name</translation>
    </message>
    <message>
        <source>Close the review of %1</source>
        <translation>Close the review of %1</translation>
    </message>
    <message>
        <source>Train the staff</source>
        <translation>Train the staff</translation>
    </message>
    <message>
        <source>Train the staff: %1</source>
        <translation>Train the staff: %1</translation>
    </message>
    <message>
        <source>Train those who were absent: %1</source>
        <translation>Train those who were absent: %1</translation>
    </message>
    <message>
        <source>Periodic check: %1</source>
        <translation>Periodic check: %1</translation>
    </message>
    <message>
        <source>Stop the access of who leaves: %1</source>
        <translation>Stop the access of who leaves: %1</translation>
    </message>
    <message>
        <source>Confirm the disposal: %1</source>
        <translation>Confirm the disposal: %1</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Check the contractor “%1”</source>
        <translation>Check the contractor “%1”</translation>
    </message>
    <message>
        <source>The contract with “%1” ends</source>
        <translation>The contract with “%1” ends</translation>
    </message>
    <message>
        <source>To be mended at “%1”</source>
        <translation>To be mended at “%1”</translation>
    </message>
    <message>
        <source>Last day to keep the record on “%1”</source>
        <translation>Last day to keep the record on “%1”</translation>
    </message>
    <message>
        <source>First report: %1</source>
        <translation>First report: %1</translation>
    </message>
    <message>
        <source>Final report: %1</source>
        <translation>Final report: %1</translation>
    </message>
    <message>
        <source>Tell the client: %1</source>
        <translation>Tell the client: %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, incident</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>Answer the request %1</source>
        <translation>Answer the request %1</translation>
    </message>
    <message>
        <source>Erase the record of the request %1</source>
        <translation>Erase the record of the request %1</translation>
    </message>
    <message>
        <source>Call back: complaint %1</source>
        <translation>Call back: complaint %1</translation>
    </message>
    <message>
        <source>Erase the record of the complaint %1</source>
        <translation>Erase the record of the complaint %1</translation>
    </message>
</context>
<context>
    <name>DecisionPart</name>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Who is told</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>To be judged case by case</source>
        <translation>To be judged case by case</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions and answers</translation>
    </message>
    <message>
        <source>Days, and how they are counted</source>
        <translation>Days, and how they are counted</translation>
    </message>
    <message>
        <source>To be judged case by case: ask</source>
        <translation>To be judged case by case: ask</translation>
    </message>
    <message>
        <source>Closed days…</source>
        <translation>Closed days…</translation>
    </message>
    <message>
        <source>The way to this answer</source>
        <translation>The way to this answer</translation>
    </message>
    <message>
        <source>Choose a question to go to the field that answers it.</source>
        <translation>Choose a question to go to the field that answers it.</translation>
    </message>
    <message>
        <source>Reasons, line by line</source>
        <translation>Reasons, line by line</translation>
    </message>
    <message>
        <source>To be reported</source>
        <translation>To be reported</translation>
    </message>
    <message>
        <source>Case by case</source>
        <translation>Case by case</translation>
    </message>
    <message>
        <source>On these answers</source>
        <translation>On these answers</translation>
    </message>
    <message>
        <source>day 1</source>
        <translation>day 1</translation>
    </message>
    <message>
        <source>The firm knew: %1</source>
        <translation>The firm knew: %1</translation>
    </message>
    <message>
        <source>day 3 to 5</source>
        <translation>day 3 to 5</translation>
    </message>
    <message>
        <source>First report: %1 to %2</source>
        <translation>First report: %1 to %2</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>day %1</translation>
    </message>
    <message>
        <source>Final report: until %1</source>
        <translation>Final report: until %1</translation>
    </message>
    <message>
        <source>Final report: %1 is a closed day, so until the next open one, %2</source>
        <translation>Final report: %1 is a closed day, so until the next open one, %2</translation>
    </message>
    <message>
        <source>The Personal Information Protection Commission: first and final report, all nine items</source>
        <translation>The Personal Information Protection Commission: first and final report, all nine items</translation>
    </message>
    <message>
        <source>The client: all nine items as far as known</source>
        <translation>The client: all nine items as far as known</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The persons: items %1</source>
        <translation>The persons: items %1</translation>
    </message>
    <message>
        <source>Those who cannot be reached: a publication, or a desk where they can ask</source>
        <translation>Those who cannot be reached: a publication, or a desk where they can ask</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>from: %1</translation>
    </message>
    <message>
        <source>Not asked on this way.</source>
        <translation>Not asked on this way.</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>→ %1 (%2)</source>
        <translation>→ %1 (%2)</translation>
    </message>
    <message>
        <source>Ask: %1 What: %2</source>
        <comment>whom, what</comment>
        <translation>Ask: %1 What: %2</translation>
    </message>
</context>
<context>
    <name>DeskChapter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Incidents that were to be reported</source>
        <translation>Incidents that were to be reported</translation>
    </message>
    <message>
        <source>Other incidents</source>
        <translation>Other incidents</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Practices</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Requests by kind</source>
        <translation>Requests by kind</translation>
    </message>
    <message>
        <source>Requests by decision</source>
        <translation>Requests by decision</translation>
    </message>
    <message>
        <source>Requests answered late</source>
        <translation>Requests answered late</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Complaints by result</source>
        <translation>Complaints by result</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Known on</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>First report</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Final report</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>type %1</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(no title yet)</translation>
    </message>
    <message>
        <source>No incident, request or complaint is recorded in this year.</source>
        <translation>No incident, request or complaint is recorded in this year.</translation>
    </message>
    <message>
        <source>Requests and complaints stand here as numbers only: their records name persons.</source>
        <translation>Requests and complaints stand here as numbers only: their records name persons.</translation>
    </message>
    <message>
        <source>Of these to be judged case by case</source>
        <translation>Of these to be judged case by case</translation>
    </message>
    <message>
        <source>Incidents with a report or a notice after its day</source>
        <translation>Incidents with a report or a notice after its day</translation>
    </message>
    <message>
        <source>Requests not closed yet</source>
        <translation>Requests not closed yet</translation>
    </message>
    <message>
        <source>Complaints not closed yet</source>
        <translation>Complaints not closed yet</translation>
    </message>
    <message>
        <source>Complaints answered late</source>
        <translation>Complaints answered late</translation>
    </message>
</context>
<context>
    <name>DeskCheck</name>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Holding</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>What to change</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>DeskCheckProposals</name>
    <message>
        <source>looked at since %1: %2 (of %3), %4 checks, the last on %5; in order: %6</source>
        <translation>looked at since %1: %2 (of %3), %4 checks, the last on %5; in order: %6</translation>
    </message>
</context>
<context>
    <name>DeskCheckSheets</name>
    <message>
        <source>%1 points, of which %2 are still to be checked and %3 to be changed.</source>
        <translation>%1 points, of which %2 are still to be checked and %3 to be changed.</translation>
    </message>
    <message>
        <source>last time %1</source>
        <translation>last time %1</translation>
    </message>
    <message>
        <source>It is fine when: %1</source>
        <translation>It is fine when: %1</translation>
    </message>
    <message>
        <source>%1: what was made up to %2</source>
        <translation>%1: what was made up to %2</translation>
    </message>
    <message>
        <source>%1: those due in %2 or before</source>
        <translation>%1: those due in %2 or before</translation>
    </message>
    <message>
        <source>%1 (%2 people)</source>
        <translation>%1 (%2 people)</translation>
    </message>
    <message>
        <source>Used by, as the ledger says</source>
        <translation>Used by, as the ledger says</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>not entered yet</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Who may see it</translation>
    </message>
    <message>
        <source>Kept for, as the ledger says</source>
        <translation>Kept for, as the ledger says</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>How long it is kept</translation>
    </message>
    <message>
        <source>Past that period today</source>
        <translation>Past that period today</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Checked on and by</source>
        <translation>Checked on and by</translation>
    </message>
    <message>
        <source>What to change, and how</source>
        <translation>What to change, and how</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Checks of health information</source>
        <translation>Checks of health information</translation>
    </message>
    <message>
        <source>Checks of My Number</source>
        <translation>Checks of My Number</translation>
    </message>
    <message>
        <source>The ledger has no record with health information of the staff.</source>
        <translation>The ledger has no record with health information of the staff.</translation>
    </message>
    <message>
        <source>The ledger has no record with My Number.</source>
        <translation>The ledger has no record with My Number.</translation>
    </message>
    <message>
        <source>The firm as a whole</source>
        <translation>The firm as a whole</translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>Not asked any more</translation>
    </message>
</context>
<context>
    <name>DeskCheckWork</name>
    <message>
        <source>Check %1 %2 (the firm as a whole)</source>
        <translation>Check %1 %2 (the firm as a whole)</translation>
    </message>
    <message>
        <source>Check %1 %2 (%3)</source>
        <translation>Check %1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DeskEntry</name>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>DeskProposals</name>
    <message>
        <source>incidents recorded since %1: %2; of these, outside the four types: %3</source>
        <translation>incidents recorded since %1: %2; of these, outside the four types: %3</translation>
    </message>
    <message>
        <source>incidents to be reported since %1: %2; first report in time: %3; who decides and reports is not in the records</source>
        <translation>incidents to be reported since %1: %2; first report in time: %3; who decides and reports is not in the records</translation>
    </message>
    <message>
        <source>incidents since %1 with persons to be told: %2; told: %3; whether the way is settled is not in the records</source>
        <translation>incidents since %1 with persons to be told: %2; told: %3; whether the way is settled is not in the records</translation>
    </message>
    <message>
        <source>incidents with data of clients since %1: %2; client told in time: %3; whether it is settled is not in the records</source>
        <translation>incidents with data of clients since %1: %2; client told in time: %3; whether it is settled is not in the records</translation>
    </message>
    <message>
        <source>incidents since %1: %2; with their cause and what was done about it: %3</source>
        <translation>incidents since %1: %2; with their cause and what was done about it: %3</translation>
    </message>
    <message>
        <source>no practice run is recorded since %1, the last was on %2</source>
        <translation>no practice run is recorded since %1, the last was on %2</translation>
    </message>
    <message>
        <source>the last practice run was on %1</source>
        <translation>the last practice run was on %1</translation>
    </message>
    <message>
        <source>complaints taken down on the hearing sheet since %1: %2</source>
        <translation>complaints taken down on the hearing sheet since %1: %2</translation>
    </message>
    <message>
        <source>complaints taken down since %1: %2; the page “Firm” does not say who takes them</source>
        <translation>complaints taken down since %1: %2; the page “Firm” does not say who takes them</translation>
    </message>
    <message>
        <source>“%1” takes complaints, by the page “Firm”; taken down since %2: %3</source>
        <translation>“%1” takes complaints, by the page “Firm”; taken down since %2: %3</translation>
    </message>
    <message>
        <source>requests received since %1 that were answered or are late: %2; answered within two weeks: %3</source>
        <translation>requests received since %1 that were answered or are late: %2; answered within two weeks: %3</translation>
    </message>
    <message>
        <source>requests since %1 not met, or not as asked: %2; with the reason in words: %3</source>
        <translation>requests since %1 not met, or not as asked: %2; with the reason in words: %3</translation>
    </message>
    <message>
        <source>requests decided since %1: %2; person identified without asking too much: %3</source>
        <translation>requests decided since %1: %2; person identified without asking too much: %3</translation>
    </message>
    <message>
        <source>such requests since %1: %2; decided and answered: %3</source>
        <translation>such requests since %1: %2; decided and answered: %3</translation>
    </message>
    <message>
        <source>wishes since %1 that mailings or calls stop: %2; with the day on which it was done: %3</source>
        <translation>wishes since %1 that mailings or calls stop: %2; with the day on which it was done: %3</translation>
    </message>
</context>
<context>
    <name>Dismissal</name>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Dismissed on</source>
        <translation>Dismissed on</translation>
    </message>
    <message>
        <source>State of the facts</source>
        <translation>State of the facts</translation>
    </message>
</context>
<context>
    <name>Disposal</name>
    <message>
        <source>What was disposed of</source>
        <translation>What was disposed of</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Holding</translation>
    </message>
    <message>
        <source>Disposed of on</source>
        <translation>Disposed of on</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Number of persons</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmed on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adopted on</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text as made</source>
        <translation>Text as made</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>DocumentDesk</name>
    <message>
        <source>This document is not in the book any more. Nothing was changed.</source>
        <translation>This document is not in the book any more. Nothing was changed.</translation>
    </message>
    <message>
        <source>Say on which day it was adopted. Nothing was changed.</source>
        <translation>Say on which day it was adopted. Nothing was changed.</translation>
    </message>
    <message>
        <source>Say who approved it. Nothing was changed.</source>
        <translation>Say who approved it. Nothing was changed.</translation>
    </message>
    <message>
        <source>Say why it was revised. Nothing was changed.</source>
        <translation>Say why it was revised. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Shown to people outside</source>
        <translation>Shown to people outside</translation>
    </message>
    <message>
        <source>Consents and pledges</source>
        <translation>Consents and pledges</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Contractors</translation>
    </message>
    <message>
        <source>Training and record forms</source>
        <translation>Training and record forms</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Kinds of documents</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Not needed by your answers</source>
        <translation>Not needed by your answers</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>In force, version %1, %2</source>
        <translation>In force, version %1, %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>two in force</source>
        <translation>two in force</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>missing %1</translation>
    </message>
    <message>
        <source>blanks %1</source>
        <translation>blanks %1</translation>
    </message>
</context>
<context>
    <name>DocumentReports</name>
    <message>
        <source>There is no document “%1”.</source>
        <translation>There is no document “%1”.</translation>
    </message>
    <message>
        <source>Neither a document of this kind nor a contractor has this id. Look it up in the list and try again.</source>
        <translation>Neither a document of this kind nor a contractor has this id. Look it up in the list and try again.</translation>
    </message>
</context>
<context>
    <name>DocumentVersion</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adopted on</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Blanks</translation>
    </message>
    <message>
        <source>What is shown of the document</source>
        <translation>What is shown of the document</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Content check</source>
        <translation>Content check</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Rules and documents</source>
        <translation>Rules and documents</translation>
    </message>
    <message>
        <source>What the firm decides and shows: made from your records, yours to change.</source>
        <translation>What the firm decides and shows: made from your records, yours to change.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Choose a document on the left.</source>
        <translation>Choose a document on the left.</translation>
    </message>
    <message>
        <source>Make another of this kind</source>
        <translation>Make another of this kind</translation>
    </message>
    <message>
        <source>Delete the document</source>
        <translation>Delete the document</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Delete “%1”</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” was deleted.</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Practise with made-up facts</source>
        <translation>Practise with made-up facts</translation>
    </message>
    <message>
        <source>Start the practice</source>
        <translation>Start the practice</translation>
    </message>
    <message>
        <source>A record of its own is made, marked as practice: it counts nowhere, and nothing else is touched.</source>
        <translation>A record of its own is made, marked as practice: it counts nowhere, and nothing else is touched.</translation>
    </message>
</context>
<context>
    <name>DrillPart</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>What the practice taught</source>
        <translation>What the practice taught</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>What is learned</translation>
    </message>
    <message>
        <source>What went well and what was missed</source>
        <translation>What went well and what was missed</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Look at the result</translation>
    </message>
    <message>
        <source>Made-up facts: act as if it were real</source>
        <translation>Made-up facts: act as if it were real</translation>
    </message>
    <message>
        <source>Fill in record, steps and report as you learn. Real records are not touched.</source>
        <translation>Fill in record, steps and report as you learn. Real records are not touched.</translation>
    </message>
    <message>
        <source>What a good response does: tick what you did</source>
        <translation>What a good response does: tick what you did</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>At the end</translation>
    </message>
    <message>
        <source>What went well, what to do better</source>
        <translation>What went well, what to do better</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>after %1</translation>
    </message>
    <message>
        <source>What is learned next (after %1)</source>
        <translation>What is learned next (after %1)</translation>
    </message>
    <message>
        <source>Nothing more is learned</source>
        <translation>Nothing more is learned</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>step, what was to be done</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>well</source>
        <translation>well</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>expected: %1 / written: %2</source>
        <translation>expected: %1 / written: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>Practice: what is learned next</source>
        <translation>Practice: what is learned next</translation>
    </message>
    <message>
        <source>Practice: what was done</source>
        <translation>Practice: what was done</translation>
    </message>
    <message>
        <source>Practice: the result</source>
        <translation>Practice: the result</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>(no number)</source>
        <translation>(no number)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Erase for good?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message numerus="yes">
        <source>%n records were erased for good. Backups made before still hold them.</source>
        <translation>
            <numerusform>%n record was erased for good. Backups made before still hold it.</numerusform>
            <numerusform>%n records were erased for good. Backups made before still hold them.</numerusform>
        </translation>
    </message>
    <message>
        <source>These records vanish from the book for ever: %1.

Nothing of them is left in the file, and this cannot be taken back. What was changed before cannot be undone any more either.

Backups made before still hold them, until you delete those backups too. The report of a year that is not closed yet counts these records no more.</source>
        <translation>These records vanish from the book for ever: %1.

Nothing of them is left in the file, and this cannot be taken back. What was changed before cannot be undone any more either.

Backups made before still hold them, until you delete those backups too. The report of a year that is not closed yet counts these records no more.</translation>
    </message>
    <message>
        <source>The file was written anew: nothing of the erased records is left in it.</source>
        <translation>The file was written anew: nothing of the erased records is left in it.</translation>
    </message>
</context>
<context>
    <name>EvidenceBox</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Evidence, one a line</source>
        <translation>Evidence, one a line</translation>
    </message>
    <message>
        <source>Where the proof is, one a line: a binder, a file, an address</source>
        <translation>Where the proof is, one a line: a binder, a file, an address</translation>
    </message>
    <message>
        <source>Choose the proof</source>
        <translation>Choose the proof</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>“%1” is no document on this PC, so it is not opened from here.</source>
        <translation>“%1” is no document on this PC, so it is not opened from here.</translation>
    </message>
    <message>
        <source>Open the proof</source>
        <translation>Open the proof</translation>
    </message>
    <message>
        <source>This file will be opened with its own program:
%1</source>
        <translation>This file will be opened with its own program:
%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>This workbook is protected by a password. Save it without a password and try again.</source>
        <translation>This workbook is protected by a password. Save it without a password and try again.</translation>
    </message>
    <message>
        <source>This is a workbook of an old Excel (.xls) or another Office file. Save it as .xlsx or CSV and try again.</source>
        <translation>This is a workbook of an old Excel (.xls) or another Office file. Save it as .xlsx or CSV and try again.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>This file is empty.</translation>
    </message>
    <message>
        <source>This is not a list. Choose a CSV file or an Excel workbook (.xlsx).</source>
        <translation>This is not a list. Choose a CSV file or an Excel workbook (.xlsx).</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there and that you may open it.</source>
        <translation>“%1” cannot be read. Check that it is still there and that you may open it.</translation>
    </message>
    <message>
        <source>“%1” is bigger than %2 MB, which is more than can be read. Divide it into smaller files.</source>
        <translation>“%1” is bigger than %2 MB, which is more than can be read. Divide it into smaller files.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Row %1, %2: the text holds a broken character that no file can keep. Nothing was written; type it again.</source>
        <translation>Row %1, %2: the text holds a broken character that no file can keep. Nothing was written; type it again.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The facts could not be read: %1. Nothing was changed. Correct them and try again.</source>
        <translation>The facts could not be read: %1. Nothing was changed. Correct them and try again.</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Receipt number or addressee</source>
        <translation>Receipt number or addressee</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>As it was sent</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>FilingDialog</name>
    <message>
        <source>e.g. Web form of the Commission, post, mail</source>
        <translation>e.g. Web form of the Commission, post, mail</translation>
    </message>
    <message>
        <source>e.g. the number shown after sending, or to whom it went</source>
        <translation>e.g. the number shown after sending, or to whom it went</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Receipt number or addressee</source>
        <translation>Receipt number or addressee</translation>
    </message>
    <message>
        <source>The text that is kept</source>
        <translation>The text that is kept</translation>
    </message>
    <message>
        <source>Keep it as sent</source>
        <translation>Keep it as sent</translation>
    </message>
    <message>
        <source>The text is kept as it stands now and cannot be changed afterwards. This program sends nothing.</source>
        <translation>The text is kept as it stands now and cannot be changed afterwards. This program sends nothing.</translation>
    </message>
    <message>
        <source>Enter the day on which it was sent.</source>
        <translation>Enter the day on which it was sent.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Find in the document</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>FindingSheet</name>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>What does not fit</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing in the book contradicts anything else in it.</source>
        <translation>Nothing in the book contradicts anything else in it.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Advance notice</source>
        <translation>Advance notice</translation>
    </message>
    <message>
        <source>Law to come (advance notice)</source>
        <translation>Law to come (advance notice)</translation>
    </message>
    <message>
        <source>Not in force yet, and not counted in any figure of this report.</source>
        <translation>Not in force yet, and not counted in any figure of this report.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 and %2 more</translation>
    </message>
</context>
<context>
    <name>FindingTree</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWork</name>
    <message>
        <source>Say why this is to stay as it is. Nothing was changed.</source>
        <translation>Say why this is to stay as it is. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>Let %n findings stay</source>
        <translation>
            <numerusform>Let %n finding stay</numerusform>
            <numerusform>Let %n findings stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings may stay. They come back when their facts change.</source>
        <translation>
            <numerusform>%n finding may stay. It comes back when its facts change.</numerusform>
            <numerusform>%n findings may stay. They come back when their facts change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n findings back</source>
        <translation>
            <numerusform>Put %n finding back</numerusform>
            <numerusform>Put %n findings back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are in the list again.</source>
        <translation>
            <numerusform>%n finding is in the list again.</numerusform>
            <numerusform>%n findings are in the list again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Add “%1”</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>Which findings are shown</translation>
    </message>
    <message>
        <source>Close the findings</source>
        <translation>Close the findings</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>To settle %1</source>
        <translation>To settle %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>No finding was let stay.</source>
        <translation>No finding was let stay.</translation>
    </message>
    <message>
        <source>Everything fits together.</source>
        <translation>Everything fits together.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings are chosen</source>
        <translation>
            <numerusform>%n finding is chosen</numerusform>
            <numerusform>%n findings are chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>Let stay on %1: %2</source>
        <translation>Let stay on %1: %2</translation>
    </message>
    <message>
        <source>It comes back by itself when one of the facts behind it changes.</source>
        <translation>It comes back by itself when one of the facts behind it changes.</translation>
    </message>
    <message>
        <source>Go to the firm</source>
        <translation>Go to the firm</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Go to the question</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>Open the action</translation>
    </message>
    <message>
        <source>Mend the purpose</source>
        <translation>Mend the purpose</translation>
    </message>
    <message>
        <source>Mend the contractor</source>
        <translation>Mend the contractor</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Open “%1”</translation>
    </message>
    <message>
        <source>Let it stay…</source>
        <translation>Let it stay…</translation>
    </message>
    <message>
        <source>Put back into the list</source>
        <translation>Put back into the list</translation>
    </message>
    <message>
        <source>Let stay %1</source>
        <translation>Let stay %1</translation>
    </message>
    <message>
        <source>Open its action</source>
        <translation>Open its action</translation>
    </message>
    <message>
        <source>Add to the actions</source>
        <translation>Add to the actions</translation>
    </message>
    <message>
        <source>Let it stay as it is</source>
        <translation>Let it stay as it is</translation>
    </message>
    <message>
        <source>Let it stay</source>
        <translation>Let it stay</translation>
    </message>
    <message>
        <source>e.g. It is kept in the strong room, which only the owner opens</source>
        <translation>e.g. It is kept in the strong room, which only the owner opens</translation>
    </message>
    <message numerus="yes">
        <source>The reason is kept for all %n findings.</source>
        <translation>
            <numerusform>The reason is kept for %n finding.</numerusform>
            <numerusform>The reason is kept for all %n findings.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why may it stay? It comes back by itself when one of the facts behind it changes.</source>
        <translation>Why may it stay? It comes back by itself when one of the facts behind it changes.</translation>
    </message>
    <message>
        <source>Open the change</source>
        <translation>Open the change</translation>
    </message>
    <message>
        <source>Open the check</source>
        <translation>Open the check</translation>
    </message>
    <message>
        <source>Mend the record</source>
        <translation>Mend the record</translation>
    </message>
    <message>
        <source>Mend the joint use</source>
        <translation>Mend the joint use</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Open the document</translation>
    </message>
</context>
<context>
    <name>Firm</name>
    <message>
        <source>Name of the firm</source>
        <translation>Name of the firm</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Post code</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>Number of workers</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>Privacy officer</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>Desk for complaints and requests</source>
        <translation>Desk for complaints and requests</translation>
    </message>
    <message>
        <source>Certified organisation</source>
        <translation>Certified organisation</translation>
    </message>
    <message>
        <source>First month of the year</source>
        <translation>First month of the year</translation>
    </message>
    <message>
        <source>More than 5,000 persons on any day of six months</source>
        <translation>More than 5,000 persons on any day of six months</translation>
    </message>
    <message>
        <source>Processes personal data for others</source>
        <translation>Processes personal data for others</translation>
    </message>
    <message>
        <source>Handles My Number</source>
        <translation>Handles My Number</translation>
    </message>
    <message>
        <source>Keeps health-check results</source>
        <translation>Keeps health-check results</translation>
    </message>
    <message>
        <source>Carries out stress checks</source>
        <translation>Carries out stress checks</translation>
    </message>
    <message>
        <source>Special-care data of customers</source>
        <translation>Special-care data of customers</translation>
    </message>
    <message>
        <source>Data of children</source>
        <translation>Data of children</translation>
    </message>
    <message>
        <source>Security cameras</source>
        <translation>Security cameras</translation>
    </message>
    <message>
        <source>Records phone calls</source>
        <translation>Records phone calls</translation>
    </message>
    <message>
        <source>Forms on the web</source>
        <translation>Forms on the web</translation>
    </message>
    <message>
        <source>Sells on the web</source>
        <translation>Sells on the web</translation>
    </message>
    <message>
        <source>Has a website</source>
        <translation>Has a website</translation>
    </message>
    <message>
        <source>Uses cloud services</source>
        <translation>Uses cloud services</translation>
    </message>
    <message>
        <source>Stored or viewed abroad</source>
        <translation>Stored or viewed abroad</translation>
    </message>
    <message>
        <source>Uses greeting-card software</source>
        <translation>Uses greeting-card software</translation>
    </message>
    <message>
        <source>Private devices used for work</source>
        <translation>Private devices used for work</translation>
    </message>
    <message>
        <source>Hands lists to other firms</source>
        <translation>Hands lists to other firms</translation>
    </message>
    <message>
        <source>Joint use</source>
        <translation>Joint use</translation>
    </message>
    <message>
        <source>Temporary agency workers</source>
        <translation>Temporary agency workers</translation>
    </message>
    <message>
        <source>Covered by a certified organisation</source>
        <translation>Covered by a certified organisation</translation>
    </message>
    <message>
        <source>Years to keep requests and complaints</source>
        <translation>Years to keep requests and complaints</translation>
    </message>
</context>
<context>
    <name>FirmForm</name>
    <message>
        <source>Change the firm</source>
        <translation>Change the firm</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Discard what was typed</translation>
    </message>
</context>
<context>
    <name>FirmPage</name>
    <message>
        <source>Your firm</source>
        <translation>Your firm</translation>
    </message>
    <message>
        <source>These answers decide which rules apply to you. The result changes at once.</source>
        <translation>These answers decide which rules apply to you. The result changes at once.</translation>
    </message>
    <message>
        <source>Where people reach you</source>
        <translation>Where people reach you</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What applies to you</source>
        <translation>What applies to you</translation>
    </message>
    <message>
        <source>Year and keeping</source>
        <translation>Year and keeping</translation>
    </message>
</context>
<context>
    <name>FormBuilder</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Find a word</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>For example</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>See also</translation>
    </message>
</context>
<context>
    <name>GradeBox</name>
    <message>
        <source>Only what is entrusted now is graded.</source>
        <translation>Only what is entrusted now is graded.</translation>
    </message>
</context>
<context>
    <name>GuideBox</name>
    <message>
        <source>Entrustment, provision, joint use? Answer a few questions and see which, and why.</source>
        <translation>Entrustment, provision, joint use? Answer a few questions and see which, and why.</translation>
    </message>
    <message>
        <source>Ask the guide…</source>
        <translation>Ask the guide…</translation>
    </message>
    <message>
        <source>The guide on %1: %2</source>
        <translation>The guide on %1: %2</translation>
    </message>
    <message>
        <source>What is chosen above is something else. Ask again, or choose the same.</source>
        <translation>What is chosen above is something else. Ask again, or choose the same.</translation>
    </message>
    <message>
        <source>Look at it, or ask again…</source>
        <translation>Look at it, or ask again…</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Enter this result</source>
        <translation>Enter this result</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>What is “%1”?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Yes (Y)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>No (N)</translation>
    </message>
    <message>
        <source>Not known (?)</source>
        <translation>Not known (?)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>To be cleared: %1</source>
        <translation>To be cleared: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question, answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Answered so far:</source>
        <translation>Answered so far:</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>First steps</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>A few minutes, mostly clicks. Everything can be changed later.</source>
        <translation>A few minutes, mostly clicks. Everything can be changed later.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Your firm</translation>
    </message>
    <message>
        <source>It stands on every printed page. What you do not know stays empty.</source>
        <translation>It stands on every printed page. What you do not know stays empty.</translation>
    </message>
    <message>
        <source>What applies to you</source>
        <translation>What applies to you</translation>
    </message>
    <message>
        <source>Keys: 1 or Y for yes, 2 or N for no, 3 or ? for not known.</source>
        <translation>Keys: 1 or Y for yes, 2 or N for no, 3 or ? for not known.</translation>
    </message>
    <message>
        <source>Answered in advance as is usual in your trade. Correct what is different.</source>
        <translation>Answered in advance as is usual in your trade. Correct what is different.</translation>
    </message>
    <message>
        <source>We have all of them</source>
        <translation>We have all of them</translation>
    </message>
    <message>
        <source>Where personal data is kept</source>
        <translation>Where personal data is kept</translation>
    </message>
    <message>
        <source>Keys: 1 we have it, 2 we do not, 3 I do not know; arrows go up and down.</source>
        <translation>Keys: 1 we have it, 2 we do not, 3 I do not know; arrows go up and down.</translation>
    </message>
    <message>
        <source>There is no list for this trade. You will enter the first places yourself.</source>
        <translation>There is no list for this trade. You will enter the first places yourself.</translation>
    </message>
    <message>
        <source>We have it</source>
        <translation>We have it</translation>
    </message>
    <message>
        <source>We do not</source>
        <translation>We do not</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Make the ledger</source>
        <translation>Make the ledger</translation>
    </message>
    <message>
        <source>To the ledger</source>
        <translation>To the ledger</translation>
    </message>
    <message numerus="yes">
        <source>%n open: taken over as “I do not know”</source>
        <translation>
            <numerusform>%n open: taken over as “I do not know”</numerusform>
            <numerusform>%n open: taken over as “I do not know”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger is made: %n records. Complete them one by one.</source>
        <translation>
            <numerusform>The ledger is made: %n record. Complete it.</numerusform>
            <numerusform>The ledger is made: %n records. Complete them one by one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>HandoverPanes</name>
    <message>
        <source>Records of provision and receipt</source>
        <translation>Records of provision and receipt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>No record yet</translation>
    </message>
    <message>
        <source>Keep a record when you hand personal data to a third party with consent, or receive it from one. Entrusted work and what the law demands need none.</source>
        <translation>Keep a record when you hand personal data to a third party with consent, or receive it from one. Entrusted work and what the law demands need none.</translation>
    </message>
    <message>
        <source>Write the first record</source>
        <translation>Write the first record</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Whose data</translation>
    </message>
    <message>
        <source>Given or received</source>
        <translation>Given or received</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Other party</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Keep until</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>What was handed over</translation>
    </message>
    <message>
        <source>Ground and record</source>
        <translation>Ground and record</translation>
    </message>
    <message>
        <source>For the files</source>
        <translation>For the files</translation>
    </message>
    <message>
        <source>Joint uses</source>
        <translation>Joint uses</translation>
    </message>
    <message>
        <source>Joint use</source>
        <translation>Joint use</translation>
    </message>
    <message>
        <source>No joint use</source>
        <translation>No joint use</translation>
    </message>
    <message>
        <source>Where named firms use the same data together, such as those of one group. People are told five matters, and the address and representative of the party responsible, beforehand.</source>
        <translation>Where named firms use the same data together, such as those of one group. People are told five matters, and the address and representative of the party responsible, beforehand.</translation>
    </message>
    <message>
        <source>Enter a joint use</source>
        <translation>Enter a joint use</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Who uses it</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>How it was told</translation>
    </message>
    <message>
        <source>What people are told</source>
        <translation>What people are told</translation>
    </message>
    <message>
        <source>How they are told</source>
        <translation>How they are told</translation>
    </message>
</context>
<context>
    <name>HeadWords</name>
    <message>
        <source>The words for reading lists are missing. Install the program again.</source>
        <translation>The words for reading lists are missing. Install the program again.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Note of check %1</source>
        <translation>Note of check %1</translation>
    </message>
    <message>
        <source>Answer of check %1</source>
        <translation>Answer of check %1</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>New action</translation>
    </message>
    <message>
        <source>Added to the actions. Who does it and until when can be said there.</source>
        <translation>Added to the actions. Who does it and until when can be said there.</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>Open the action</translation>
    </message>
    <message>
        <source>Health information and My Number</source>
        <translation>Health information and My Number</translation>
    </message>
    <message>
        <source>Health information</source>
        <translation>Health information</translation>
    </message>
    <message>
        <source>My Number</source>
        <translation>My Number</translation>
    </message>
    <message>
        <source>Points to check</source>
        <translation>Points to check</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>What health information of the staff needs, point by point.</source>
        <translation>What health information of the staff needs, point by point.</translation>
    </message>
    <message>
        <source>What My Number needs, point by point.</source>
        <translation>What My Number needs, point by point.</translation>
    </message>
    <message>
        <source>The ledger has no such record yet.</source>
        <translation>The ledger has no such record yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n still to be checked.</source>
        <translation>
            <numerusform>%n still to be checked.</numerusform>
            <numerusform>%n still to be checked.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them were checked within the year.</source>
        <translation>All of them were checked within the year.</translation>
    </message>
    <message numerus="yes">
        <source>%n to be changed.</source>
        <translation>
            <numerusform>%n to be changed.</numerusform>
            <numerusform>%n to be changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The firm keeps no check-up results and carries out no stress checks, and the ledger has no such record. When one is entered, its points are asked here.</source>
        <translation>The firm keeps no check-up results and carries out no stress checks, and the ledger has no such record. When one is entered, its points are asked here.</translation>
    </message>
    <message>
        <source>The firm handles no My Number, and the ledger has no record with it. When one is entered, its points are asked here.</source>
        <translation>The firm handles no My Number, and the ledger has no record with it. When one is entered, its points are asked here.</translation>
    </message>
    <message>
        <source>The ledger has no record with health information of the staff. Enter what there is, for example check-up results: its points are asked here then.</source>
        <translation>The ledger has no record with health information of the staff. Enter what there is, for example check-up results: its points are asked here then.</translation>
    </message>
    <message>
        <source>The ledger has no record with My Number. Enter what there is, for example dependants’ declarations: its points are asked here then.</source>
        <translation>The ledger has no record with My Number. Enter what there is, for example dependants’ declarations: its points are asked here then.</translation>
    </message>
    <message>
        <source>No health information to check</source>
        <translation>No health information to check</translation>
    </message>
    <message>
        <source>No My Number to check</source>
        <translation>No My Number to check</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>Open the ledger</translation>
    </message>
</context>
<context>
    <name>HelpMark</name>
    <message>
        <source>Help for “%1”</source>
        <translation>Help for “%1”</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>First steps</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>The firm</source>
        <translation>The firm</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>The ledger</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import and export</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>The year’s round</source>
        <translation>The year’s round</translation>
    </message>
    <message>
        <source>The checklist</source>
        <translation>The checklist</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>No topic has these words.</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Find in the help</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Training and records</source>
        <translation>Training and records</translation>
    </message>
    <message>
        <source>Purposes of use</source>
        <translation>Purposes of use</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Contractors</translation>
    </message>
    <message>
        <source>Rules and documents</source>
        <translation>Rules and documents</translation>
    </message>
    <message>
        <source>Requests and complaints</source>
        <translation>Requests and complaints</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Leaks</translation>
    </message>
    <message>
        <source>Health data and My Number</source>
        <translation>Health data and My Number</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Newer versions</translation>
    </message>
</context>
<context>
    <name>HiddenQuestion</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Do we have it?</source>
        <translation>Do we have it?</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Whose data</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Can you tell who it is?</source>
        <translation>Can you tell who it is?</translation>
    </message>
    <message>
        <source>How it can be searched</source>
        <translation>How it can be searched</translation>
    </message>
    <message>
        <source>Kind in law</source>
        <translation>Kind in law</translation>
    </message>
    <message>
        <source>Retained personal data</source>
        <translation>Retained personal data</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Special-care content</source>
        <translation>Special-care content</translation>
    </message>
    <message>
        <source>Data that may cause loss of money</source>
        <translation>Data that may cause loss of money</translation>
    </message>
    <message>
        <source>My Number</source>
        <translation>My Number</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Counted on</translation>
    </message>
    <message>
        <source>Persons at most</source>
        <translation>Persons at most</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Ground for special-care data</source>
        <translation>Ground for special-care data</translation>
    </message>
    <message>
        <source>Purposes of use</source>
        <translation>Purposes of use</translation>
    </message>
    <message>
        <source>How the purpose is told</source>
        <translation>How the purpose is told</translation>
    </message>
    <message>
        <source>Why it need not be told</source>
        <translation>Why it need not be told</translation>
    </message>
    <message>
        <source>Where it is told</source>
        <translation>Where it is told</translation>
    </message>
    <message>
        <source>Told since</source>
        <translation>Told since</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Kept in</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>Exact place</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Used by</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Number of users</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Restore tested on</source>
        <translation>Restore tested on</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Handed to</translation>
    </message>
    <message>
        <source>Third-party provision</source>
        <translation>Third-party provision</translation>
    </message>
    <message>
        <source>Opt-out notification number</source>
        <translation>Opt-out notification number</translation>
    </message>
    <message>
        <source>Record of provision</source>
        <translation>Record of provision</translation>
    </message>
    <message>
        <source>Record kept until</source>
        <translation>Record kept until</translation>
    </message>
    <message>
        <source>Ground of the period</source>
        <translation>Ground of the period</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Kept for</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Disposal</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmed on</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Result of the check</translation>
    </message>
    <message>
        <source>Forms before entry</source>
        <translation>Forms before entry</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>HoldingList</name>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Whose data</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
</context>
<context>
    <name>HoldingReport</name>
    <message>
        <source>What it holds</source>
        <translation>What it holds</translation>
    </message>
    <message>
        <source>Source and purpose</source>
        <translation>Source and purpose</translation>
    </message>
    <message>
        <source>Where it is kept and who uses it</source>
        <translation>Where it is kept and who uses it</translation>
    </message>
    <message>
        <source>Outside the firm</source>
        <translation>Outside the firm</translation>
    </message>
    <message>
        <source>Period, disposal and check</source>
        <translation>Period, disposal and check</translation>
    </message>
    <message>
        <source>Note and evidence</source>
        <translation>Note and evidence</translation>
    </message>
    <message>
        <source>Sheet of the ledger</source>
        <translation>Sheet of the ledger</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>Not filled in: %1</translation>
    </message>
    <message>
        <source>In law</source>
        <translation>In law</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Kind in law</source>
        <translation>Kind in law</translation>
    </message>
</context>
<context>
    <name>HoldingsBox</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Open in the ledger</source>
        <translation>Open in the ledger</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Holdings</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What to do now</source>
        <translation>What to do now</translation>
    </message>
    <message>
        <source>The most urgent things first. Everything you type is saved at once.</source>
        <translation>The most urgent things first. Everything you type is saved at once.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>This year&apos;s check of the ledger</source>
        <translation>This year&apos;s check of the ledger</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message numerus="yes">
        <source>plus %n not counted yet</source>
        <translation>
            <numerusform>plus %n not counted yet</numerusform>
            <numerusform>plus %n not counted yet</numerusform>
        </translation>
    </message>
    <message>
        <source>on all lists together</source>
        <translation>on all lists together</translation>
    </message>
    <message>
        <source>Places with personal data</source>
        <translation>Places with personal data</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Purposes of use</source>
        <translation>Purposes of use</translation>
    </message>
    <message>
        <source>Contractors and recipients</source>
        <translation>Contractors and recipients</translation>
    </message>
    <message>
        <source>In this book</source>
        <translation>In this book</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>One copy a day, kept in a folder beside the book.</source>
        <translation>One copy a day, kept in a folder beside the book.</translation>
    </message>
    <message>
        <source>One copy a day, kept in “%1”.</source>
        <translation>One copy a day, kept in “%1”.</translation>
    </message>
    <message>
        <source>A USB stick or another disk is safer: choose it under File.</source>
        <translation>A USB stick or another disk is safer: choose it under File.</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Review of %1</translation>
    </message>
    <message>
        <source>%1: review of %2</source>
        <translation>%1: review of %2</translation>
    </message>
    <message>
        <source>This year’s review is closed.</source>
        <translation>This year’s review is closed.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions more and this year’s review is complete.</source>
        <translation>
            <numerusform>%n question more and this year’s review is complete.</numerusform>
            <numerusform>%n questions more and this year’s review is complete.</numerusform>
        </translation>
    </message>
    <message>
        <source>All questions are answered. The year can be closed.</source>
        <translation>All questions are answered. The year can be closed.</translation>
    </message>
    <message>
        <source>This year’s review</source>
        <translation>This year’s review</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>Start, close and compare years</source>
        <translation>Start, close and compare years</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Due dates</translation>
    </message>
    <message>
        <source>Nothing is due. Actions with a day appear here.</source>
        <translation>Nothing is due. Actions with a day appear here.</translation>
    </message>
    <message>
        <source>Law to come</source>
        <translation>Law to come</translation>
    </message>
    <message>
        <source>Changed since last year</source>
        <translation>Changed since last year</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Start or close a year…</source>
        <translation>Start or close a year…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Reading “%1”…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Each row is a record of the ledger</source>
        <translation>Each row is a record of the ledger</translation>
    </message>
    <message>
        <source>The rows are persons: one record for the list</source>
        <translation>The rows are persons: one record for the list</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>The first rows</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Rows that cannot be taken</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Leave these rows out and take the others</source>
        <translation>Leave these rows out and take the others</translation>
    </message>
    <message>
        <source>This file holds no rows. Nothing was changed.</source>
        <translation>This file holds no rows. Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” looks like a list of persons. The ledger notes the list as one record with its columns and the number of persons; the persons themselves are not taken over.</source>
        <translation>“%1” looks like a list of persons. The ledger notes the list as one record with its columns and the number of persons; the persons themselves are not taken over.</translation>
    </message>
    <message>
        <source>Please check what each column of “%1” means. Columns without a meaning are not taken over.</source>
        <translation>Please check what each column of “%1” means. Columns without a meaning are not taken over.</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Meaning of column %1</translation>
    </message>
    <message>
        <source>(not taken)</source>
        <translation>(not taken)</translation>
    </message>
    <message>
        <source>New: %1 · Changed: %2 · Already there: %3 · Cannot be taken: %4</source>
        <translation>New: %1 · Changed: %2 · Already there: %3 · Cannot be taken: %4</translation>
    </message>
    <message>
        <source>One new record: “%1”, %2 persons.</source>
        <translation>One new record: “%1”, %2 persons.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n records</source>
        <translation>
            <numerusform>Take over %n record</numerusform>
            <numerusform>Take over %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed. Copy it to this PC and try again.</source>
        <translation>This file cannot be read. Nothing was changed. Copy it to this PC and try again.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows name a person who is there already.</source>
        <translation>
            <numerusform>%n row names a person who is there already.</numerusform>
            <numerusform>%n rows name a person who is there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>No column holds the name, so no row was taken. Choose the column of the name.</source>
        <translation>No column holds the name, so no row was taken. Choose the column of the name.</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>the name is missing</translation>
    </message>
    <message>
        <source>another row has the same id</source>
        <translation>another row has the same id</translation>
    </message>
    <message>
        <source>it refers to a purpose or contractor that is not in this book</source>
        <translation>it refers to a purpose or contractor that is not in this book</translation>
    </message>
    <message>
        <source>another record has the same id</source>
        <translation>another record has the same id</translation>
    </message>
    <message>
        <source>this question has an answer for that year already</source>
        <translation>this question has an answer for that year already</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>How it came to be known</source>
        <translation>How it came to be known</translation>
    </message>
    <message>
        <source>Day it was known</source>
        <translation>Day it was known</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Who knew first</source>
        <translation>Who knew first</translation>
    </message>
    <message>
        <source>Day it happened</source>
        <translation>Day it happened</translation>
    </message>
    <message>
        <source>Day it was found</source>
        <translation>Day it was found</translation>
    </message>
    <message>
        <source>Facts that are certain</source>
        <translation>Facts that are certain</translation>
    </message>
    <message>
        <source>What may be</source>
        <translation>What may be</translation>
    </message>
    <message>
        <source>How it happened</source>
        <translation>How it happened</translation>
    </message>
    <message>
        <source>On whose side</source>
        <translation>On whose side</translation>
    </message>
    <message>
        <source>Cause in words</source>
        <translation>Cause in words</translation>
    </message>
    <message>
        <source>Holdings concerned</source>
        <translation>Holdings concerned</translation>
    </message>
    <message>
        <source>Items of data</source>
        <translation>Items of data</translation>
    </message>
    <message>
        <source>What kind of data</source>
        <translation>What kind of data</translation>
    </message>
    <message>
        <source>Persons known</source>
        <translation>Persons known</translation>
    </message>
    <message>
        <source>Persons at most</source>
        <translation>Persons at most</translation>
    </message>
    <message>
        <source>Known to be over 1,000 since</source>
        <translation>Known to be over 1,000 since</translation>
    </message>
    <message>
        <source>Special-care data</source>
        <translation>Special-care data</translation>
    </message>
    <message>
        <source>Data that may cause loss of money</source>
        <translation>Data that may cause loss of money</translation>
    </message>
    <message>
        <source>Wrongful purpose</source>
        <translation>Wrongful purpose</translation>
    </message>
    <message>
        <source>My Number</source>
        <translation>My Number</translation>
    </message>
    <message>
        <source>Did it get outside?</source>
        <translation>Did it get outside?</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Method and place of the key</source>
        <translation>Method and place of the key</translation>
    </message>
    <message>
        <source>Same content kept elsewhere</source>
        <translation>Same content kept elsewhere</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recovered</translation>
    </message>
    <message>
        <source>Proof of the recovery</source>
        <translation>Proof of the recovery</translation>
    </message>
    <message>
        <source>Only pseudonymised data</source>
        <translation>Only pseudonymised data</translation>
    </message>
    <message>
        <source>Handed over on purpose</source>
        <translation>Handed over on purpose</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Whose data</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client told on</source>
        <translation>Client told on</translation>
    </message>
    <message>
        <source>Contractors concerned</source>
        <translation>Contractors concerned</translation>
    </message>
    <message>
        <source>Secondary damage</source>
        <translation>Secondary damage</translation>
    </message>
    <message>
        <source>Can all persons be reached?</source>
        <translation>Can all persons be reached?</translation>
    </message>
    <message>
        <source>Persons told on</source>
        <translation>Persons told on</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>How they were told</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>Police told on</source>
        <translation>Police told on</translation>
    </message>
    <message>
        <source>Number given by the police</source>
        <translation>Number given by the police</translation>
    </message>
    <message>
        <source>Others told</source>
        <translation>Others told</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>What will be done</translation>
    </message>
    <message>
        <source>1 Outline</source>
        <translation>1 Outline</translation>
    </message>
    <message>
        <source>2 Items of personal data</source>
        <translation>2 Items of personal data</translation>
    </message>
    <message>
        <source>3 Number of persons</source>
        <translation>3 Number of persons</translation>
    </message>
    <message>
        <source>4 Cause</source>
        <translation>4 Cause</translation>
    </message>
    <message>
        <source>5 Secondary damage</source>
        <translation>5 Secondary damage</translation>
    </message>
    <message>
        <source>6 Response to the persons</source>
        <translation>6 Response to the persons</translation>
    </message>
    <message>
        <source>7 Publication</source>
        <translation>7 Publication</translation>
    </message>
    <message>
        <source>8 Prevention</source>
        <translation>8 Prevention</translation>
    </message>
    <message>
        <source>9 Other</source>
        <translation>9 Other</translation>
    </message>
    <message>
        <source>Items that are final</source>
        <translation>Items that are final</translation>
    </message>
    <message>
        <source>What the practice taught</source>
        <translation>What the practice taught</translation>
    </message>
    <message>
        <source>Done in the practice</source>
        <translation>Done in the practice</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Decision last noted</source>
        <translation>Decision last noted</translation>
    </message>
    <message>
        <source>Blanks of letters</source>
        <translation>Blanks of letters</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Closed by</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>IncidentEntry</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Change the incident</source>
        <translation>Change the incident</translation>
    </message>
    <message>
        <source>Groups of fields</source>
        <translation>Groups of fields</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>e.g. Check-up results mailed to a wrong address</source>
        <translation>e.g. Check-up results mailed to a wrong address</translation>
    </message>
    <message>
        <source>e.g. 14:05</source>
        <translation>e.g. 14:05</translation>
    </message>
    <message>
        <source>e.g. Reception, by a phone call</source>
        <translation>e.g. Reception, by a phone call</translation>
    </message>
    <message>
        <source>e.g. AES-256; the key is on the office server</source>
        <translation>e.g. AES-256; the key is on the office server</translation>
    </message>
    <message>
        <source>e.g. Letter of the recipient of 25 November</source>
        <translation>e.g. Letter of the recipient of 25 November</translation>
    </message>
    <message>
        <source>e.g. The client’s name, and who was told</source>
        <translation>e.g. The client’s name, and who was told</translation>
    </message>
    <message>
        <source>e.g. number of the report, police station</source>
        <translation>e.g. number of the report, police station</translation>
    </message>
    <message>
        <source>Two people check each mail to the outside
Training in December</source>
        <translation>Two people check each mail to the outside
Training in December</translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>%n filled in</numerusform>
            <numerusform>%n filled in</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>Only where it became known later than day 1.</source>
        <translation>Only where it became known later than day 1.</translation>
    </message>
    <message>
        <source>Without this day no deadline can be counted.</source>
        <translation>Without this day no deadline can be counted.</translation>
    </message>
    <message>
        <source>The first word</source>
        <translation>The first word</translation>
    </message>
    <message>
        <source>Whichever section hears of it first: that day is day 1.</source>
        <translation>Whichever section hears of it first: that day is day 1.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Facts and possibilities are kept apart: reports and letters may state as certain only what is, and a guess written as a fact is hard to take back.</source>
        <translation>Facts and possibilities are kept apart: reports and letters may state as certain only what is, and a guess written as a fact is hard to take back.</translation>
    </message>
    <message>
        <source>What data</source>
        <translation>What data</translation>
    </message>
    <message>
        <source>Choose the holdings of the ledger; items and numbers can be taken from there.</source>
        <translation>Choose the holdings of the ledger; items and numbers can be taken from there.</translation>
    </message>
    <message>
        <source>How many persons</source>
        <translation>How many persons</translation>
    </message>
    <message>
        <source>Enter what is known, and the most there can be. Until it is known, the larger number counts.</source>
        <translation>Enter what is known, and the most there can be. Until it is known, the larger number counts.</translation>
    </message>
    <message>
        <source>Was it protected?</source>
        <translation>Was it protected?</translation>
    </message>
    <message>
        <source>These change whether it is a leak and whether it is reported. What is not certain is left open.</source>
        <translation>These change whether it is a leak and whether it is reported. What is not certain is left open.</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Whose data</translation>
    </message>
    <message>
        <source>Data held for a client: tell the client at once.</source>
        <translation>Data held for a client: tell the client at once.</translation>
    </message>
    <message>
        <source>The persons</source>
        <translation>The persons</translation>
    </message>
    <message>
        <source>Whether they can be told, and what they may suffer.</source>
        <translation>Whether they can be told, and what they may suffer.</translation>
    </message>
    <message>
        <source>Police and others</source>
        <translation>Police and others</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Name nobody. A wrongful purpose counts when it is only possible.</source>
        <translation>Name nobody. A wrongful purpose counts when it is only possible.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>What is planned: one measure a line. Each can become an action.</source>
        <translation>What is planned: one measure a line. Each can become an action.</translation>
    </message>
</context>
<context>
    <name>IncidentLine</name>
    <message>
        <source>It happened</source>
        <translation>It happened</translation>
    </message>
    <message>
        <source>It was found</source>
        <translation>It was found</translation>
    </message>
    <message>
        <source>The firm knew of it: day 1</source>
        <translation>The firm knew of it: day 1</translation>
    </message>
    <message>
        <source>More than 1,000 persons were known to be concerned</source>
        <translation>More than 1,000 persons were known to be concerned</translation>
    </message>
    <message>
        <source>The client was told</source>
        <translation>The client was told</translation>
    </message>
    <message>
        <source>The persons were told</source>
        <translation>The persons were told</translation>
    </message>
    <message>
        <source>It was published</source>
        <translation>It was published</translation>
    </message>
    <message>
        <source>The police were told</source>
        <translation>The police were told</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>IncidentList</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Known on</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Due next</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Practice runs</source>
        <translation>Practice runs</translation>
    </message>
    <message>
        <source>No incident is recorded</source>
        <translation>No incident is recorded</translation>
    </message>
    <message>
        <source>Write it down at the first word, even where it is only suspected: the day the firm knows is day 1. The program then tells what to do and until when.</source>
        <translation>Write it down at the first word, even where it is only suspected: the day the firm knows is day 1. The program then tells what to do and until when.</translation>
    </message>
    <message>
        <source>Record an incident or a suspicion</source>
        <translation>Record an incident or a suspicion</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
</context>
<context>
    <name>IncidentSheets</name>
    <message>
        <source>(no title yet)</source>
        <translation>(no title yet)</translation>
    </message>
    <message>
        <source>No incident has this id. Look it up in the list and try again.</source>
        <translation>No incident has this id. Look it up in the list and try again.</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, at most %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>First report</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Final report by</source>
        <translation>Final report by</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>To be judged case by case. Ask %1: %2</source>
        <translation>To be judged case by case. Ask %1: %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>planned: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source> (not final yet)</source>
        <translation> (not final yet)</translation>
    </message>
    <message>
        <source>Under investigation</source>
        <translation>Under investigation</translation>
    </message>
    <message>
        <source>Record of an incident</source>
        <translation>Record of an incident</translation>
    </message>
    <message>
        <source>No incident is recorded.</source>
        <translation>No incident is recorded.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Report to the authority: nine items</source>
        <translation>Report to the authority: nine items</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>Log of incidents</source>
        <translation>Log of incidents</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Known on</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Final report</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>type %1</translation>
    </message>
    <message>
        <source>Report of a leak: nine items</source>
        <translation>Report of a leak: nine items</translation>
    </message>
    <message>
        <source>Draft for the web form of the Personal Information Protection Commission. Nothing was sent.</source>
        <translation>Draft for the web form of the Personal Information Protection Commission. Nothing was sent.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Record of a practice</source>
        <translation>Record of a practice</translation>
    </message>
    <message>
        <source>The facts are made up. It stands in no log and no report.</source>
        <translation>The facts are made up. It stands in no log and no report.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>What was done: %1 of %2</source>
        <translation>What was done: %1 of %2</translation>
    </message>
    <message>
        <source>What the practice taught</source>
        <translation>What the practice taught</translation>
    </message>
    <message>
        <source>Questions and answers for the telephone</source>
        <translation>Questions and answers for the telephone</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Question %1: %2</translation>
    </message>
    <message>
        <source>As sent on %1: %2</source>
        <translation>As sent on %1: %2</translation>
    </message>
    <message>
        <source>No practice is recorded.</source>
        <translation>No practice is recorded.</translation>
    </message>
</context>
<context>
    <name>IncidentView</name>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>What is shown of the incident</source>
        <translation>What is shown of the incident</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>All incidents</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Close the incident</translation>
    </message>
    <message>
        <source>Actions from the incident</source>
        <translation>Actions from the incident</translation>
    </message>
    <message>
        <source>Training about the incident</source>
        <translation>Training about the incident</translation>
    </message>
    <message>
        <source>The incident is closed.</source>
        <translation>The incident is closed.</translation>
    </message>
    <message>
        <source>Open the incident again</source>
        <translation>Open the incident again</translation>
    </message>
    <message>
        <source>The complaint</source>
        <translation>The complaint</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>First report</source>
        <translation>First report</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Final report</translation>
    </message>
    <message>
        <source>Notice to the client</source>
        <translation>Notice to the client</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language, for dates</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is late, by how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: today</source>
        <translation>%1: today</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is due, how long there is left</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (day 3 to 5: %2 to %3)</source>
        <translation>%1 (day 3 to 5: %2 to %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is due and how long, the day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yyyy-MM-dd (ddd)</source>
        <comment>a day with its weekday</comment>
        <translation>yyyy-MM-dd (ddd)</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice: nothing of it is due, and it counts nowhere.</source>
        <translation>Practice: nothing of it is due, and it counts nowhere.</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>Closed on %1.</translation>
    </message>
    <message>
        <source>%1: done on %2</source>
        <translation>%1: done on %2</translation>
    </message>
    <message>
        <source>No day is running. See the decision.</source>
        <translation>No day is running. See the decision.</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between what was done and what is due</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>To be reported</source>
        <translation>To be reported</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(no title yet)</translation>
    </message>
</context>
<context>
    <name>IncidentWork</name>
    <message>
        <source>The answer is now: %1</source>
        <translation>The answer is now: %1</translation>
    </message>
    <message>
        <source>The answer has changed: %1</source>
        <translation>The answer has changed: %1</translation>
    </message>
    <message>
        <source>%1 The answer has changed: %2</source>
        <comment>why, what it is now</comment>
        <translation>%1 The answer has changed: %2</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>type %1</translation>
    </message>
    <message>
        <source>final report until %1</source>
        <translation>final report until %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, the answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>incident known on %1</source>
        <translation>incident known on %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>After: %1</translation>
    </message>
    <message>
        <source>What we learned: %1</source>
        <translation>What we learned: %1</translation>
    </message>
    <message>
        <source>The first report was not filed (until %1).</source>
        <translation>The first report was not filed (until %1).</translation>
    </message>
    <message>
        <source>The final report was not filed (until %1).</source>
        <translation>The final report was not filed (until %1).</translation>
    </message>
    <message>
        <source>The client was not told (until %1).</source>
        <translation>The client was not told (until %1).</translation>
    </message>
    <message>
        <source>This is late.</source>
        <translation>This is late.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Items of the report that are not final: %1</source>
        <translation>Items of the report that are not final: %1</translation>
    </message>
    <message>
        <source>Steps not done: %1</source>
        <translation>Steps not done: %1</translation>
    </message>
    <message>
        <source>Measures planned that are no actions yet: %1</source>
        <translation>Measures planned that are no actions yet: %1</translation>
    </message>
    <message>
        <source>Closed. The answer as it stands: %1</source>
        <translation>Closed. The answer as it stands: %1</translation>
    </message>
    <message>
        <source>Open when it was closed:</source>
        <translation>Open when it was closed:</translation>
    </message>
    <message>
        <source>Opened again.</source>
        <translation>Opened again.</translation>
    </message>
    <message>
        <source>Tell what happened without naming anybody concerned.</source>
        <translation>Tell what happened without naming anybody concerned.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes later</source>
        <translation>
            <numerusform>%n minute later</numerusform>
            <numerusform>%n minutes later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours later</source>
        <translation>
            <numerusform>%n hour later</numerusform>
            <numerusform>%n hours later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>after how long, what is learned</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>step, what was to be done</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The right answer was reached: %1</source>
        <translation>The right answer was reached: %1</translation>
    </message>
    <message>
        <source>The answer should be: %1 The record comes to: %2</source>
        <translation>The answer should be: %1 The record comes to: %2</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>What went well</translation>
    </message>
    <message>
        <source>To do better</source>
        <translation>To do better</translation>
    </message>
    <message>
        <source>%1: %2 (written: %3)</source>
        <comment>field, expected, written</comment>
        <translation>%1: %2 (written: %3)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Under investigation.</source>
        <translation>Under investigation.</translation>
    </message>
    <message>
        <source>under investigation</source>
        <translation>under investigation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>type %1 (%2)</source>
        <translation>type %1 (%2)</translation>
    </message>
    <message>
        <source>Day it happened</source>
        <translation>Day it happened</translation>
    </message>
    <message>
        <source>Day it was known</source>
        <translation>Day it was known</translation>
    </message>
    <message>
        <source>How it came to be known</source>
        <translation>How it came to be known</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Type under Rules 7</source>
        <translation>Type under Rules 7</translation>
    </message>
    <message>
        <source>Data of a client</source>
        <translation>Data of a client</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Contractors concerned</source>
        <translation>Contractors concerned</translation>
    </message>
    <message>
        <source>none known so far</source>
        <translation>none known so far</translation>
    </message>
    <message>
        <source>Further points are under investigation.</source>
        <translation>Further points are under investigation.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Whose data</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Special-care data</source>
        <translation>Special-care data</translation>
    </message>
    <message>
        <source>included</source>
        <translation>included</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>not included</translation>
    </message>
    <message>
        <source>My Number</source>
        <translation>My Number</translation>
    </message>
    <message>
        <source>Persons known so far</source>
        <translation>Persons known so far</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Known to be over 1,000 since</source>
        <translation>Known to be over 1,000 since</translation>
    </message>
    <message>
        <source>On whose side</source>
        <translation>On whose side</translation>
    </message>
    <message>
        <source>How it happened</source>
        <translation>How it happened</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The persons were told on %1.</source>
        <translation>The persons were told on %1.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>The persons have not been told yet. The day and the way are being prepared.</source>
        <translation>The persons have not been told yet. The day and the way are being prepared.</translation>
    </message>
    <message>
        <source>For those who cannot be reached directly, a publication or a desk where they can ask replaces the notice.</source>
        <translation>For those who cannot be reached directly, a publication or a desk where they can ask replaces the notice.</translation>
    </message>
    <message>
        <source>The client was told on %1.</source>
        <translation>The client was told on %1.</translation>
    </message>
    <message>
        <source>To be published on %1.</source>
        <translation>To be published on %1.</translation>
    </message>
    <message>
        <source>Published on %1.</source>
        <translation>Published on %1.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Not decided yet.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>The police were told on %1.</source>
        <translation>The police were told on %1.</translation>
    </message>
    <message>
        <source>The police were told on %1 (%2).</source>
        <translation>The police were told on %1 (%2).</translation>
    </message>
    <message>
        <source>Others told</source>
        <translation>Others told</translation>
    </message>
    <message>
        <source>Desk for questions</source>
        <translation>Desk for questions</translation>
    </message>
    <message>
        <source>Nothing further at this time.</source>
        <translation>Nothing further at this time.</translation>
    </message>
    <message>
        <source>The ledger lists no items for: %1</source>
        <translation>The ledger lists no items for: %1</translation>
    </message>
    <message>
        <source>The ledger does not say how many persons are in: %1</source>
        <translation>The ledger does not say how many persons are in: %1</translation>
    </message>
    <message>
        <source>All persons of the holdings together</source>
        <translation>All persons of the holdings together</translation>
    </message>
    <message>
        <source>%1 %2 (not final)</source>
        <translation>%1 %2 (not final)</translation>
    </message>
    <message>
        <source>Enter the day on which it was sent.</source>
        <translation>Enter the day on which it was sent.</translation>
    </message>
    <message>
        <source>That day is still to come. Enter it once it was sent.</source>
        <translation>That day is still to come. Enter it once it was sent.</translation>
    </message>
    <message>
        <source>That day is before the firm knew of it (%1). Check both days.</source>
        <translation>That day is before the firm knew of it (%1). Check both days.</translation>
    </message>
    <message>
        <source>There is nothing to keep: write the text first.</source>
        <translation>There is nothing to keep: write the text first.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Leaks and suspicions</source>
        <translation>Leaks and suspicions</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Practise…</source>
        <translation>Practise…</translation>
    </message>
    <message>
        <source>Record an incident or a suspicion</source>
        <translation>Record an incident or a suspicion</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message numerus="yes">
        <source>%n late: see “Due next”.</source>
        <translation>
            <numerusform>%n late: see “Due next”.</numerusform>
            <numerusform>%n late: see “Due next”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it down at the first word. Day 1 is the day on which anybody in the firm knows.</source>
        <translation>Write it down at the first word. Day 1 is the day on which anybody in the firm knows.</translation>
    </message>
    <message>
        <source>Record an incident</source>
        <translation>Record an incident</translation>
    </message>
    <message>
        <source>Start a practice run</source>
        <translation>Start a practice run</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Delete “%1”</translation>
    </message>
    <message>
        <source>“%1” was deleted, with its time line and what was filed.</source>
        <translation>“%1” was deleted, with its time line and what was filed.</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>JointUse</name>
    <message>
        <source>Joint use</source>
        <translation>Joint use</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Who uses it</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>Purpose of use</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>How it was told</translation>
    </message>
    <message>
        <source>Where it was told</source>
        <translation>Where it was told</translation>
    </message>
    <message>
        <source>Told since</source>
        <translation>Told since</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>JointUsePane</name>
    <message>
        <source>e.g. Members’ service of the group</source>
        <translation>e.g. Members’ service of the group</translation>
    </message>
    <message>
        <source>e.g. Name, address, phone, purchases</source>
        <translation>e.g. Name, address, phone, purchases</translation>
    </message>
    <message>
        <source>e.g. Sakura Holdings</source>
        <translation>e.g. Sakura Holdings</translation>
    </message>
    <message>
        <source>e.g. Privacy policy on the website</source>
        <translation>e.g. Privacy policy on the website</translation>
    </message>
    <message>
        <source>All that people must be told is there.</source>
        <translation>All that people must be told is there.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Still missing: %1</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is not JSON with records: an array of objects, or one object a line. Nothing was taken.</source>
        <translation>This is not JSON with records: an array of objects, or one object a line. Nothing was taken.</translation>
    </message>
    <message>
        <source>“%1” is not a field of this kind of record. Correct the key and try again.</source>
        <translation>“%1” is not a field of this kind of record. Correct the key and try again.</translation>
    </message>
    <message>
        <source>The value of “%1” is not of the right kind. Correct it and try again.</source>
        <translation>The value of “%1” is not of the right kind. Correct it and try again.</translation>
    </message>
    <message>
        <source>This file has more than %1 records, which is more than can be read. Divide it into smaller files.</source>
        <translation>This file has more than %1 records, which is more than can be read. Divide it into smaller files.</translation>
    </message>
</context>
<context>
    <name>Judgements</name>
    <message>
        <source>Handling operator</source>
        <translation>Handling operator</translation>
    </message>
    <message>
        <source>Small operator</source>
        <translation>Small operator</translation>
    </message>
</context>
<context>
    <name>KeepingPart</name>
    <message>
        <source>closed on %1</source>
        <translation>closed on %1</translation>
    </message>
    <message numerus="yes">
        <source>Take the proposal: %n years</source>
        <translation>
            <numerusform>Take the proposal: %n year</numerusform>
            <numerusform>Take the proposal: %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Erase for good…</translation>
    </message>
    <message>
        <source>Records due to be erased</source>
        <translation>Records due to be erased</translation>
    </message>
    <message>
        <source>How long requests and complaints are kept</source>
        <translation>How long requests and complaints are kept</translation>
    </message>
    <message>
        <source>Why, and what to mind</source>
        <translation>Why, and what to mind</translation>
    </message>
    <message>
        <source>Due to be erased</source>
        <translation>Due to be erased</translation>
    </message>
    <message>
        <source>Delete takes a record out of the list and can be undone. Erasing for good leaves nothing in the file and cannot. Backups made before still hold it: delete those too when they are no longer needed.</source>
        <translation>Delete takes a record out of the list and can be undone. Erasing for good leaves nothing in the file and cannot. Backups made before still hold it: delete those too when they are no longer needed.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Choose a period first. Nothing is erased by itself.</source>
        <translation>Choose a period first. Nothing is erased by itself.</translation>
    </message>
    <message>
        <source>Nothing is due. Records are due that many years after they were closed.</source>
        <translation>Nothing is due. Records are due that many years after they were closed.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are past their period.</source>
        <translation>
            <numerusform>%n record is past its period.</numerusform>
            <numerusform>%n records are past their period.</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces of erased records may be left in the file. Make room on the disk, then erase again.</source>
        <translation>Traces of erased records may be left in the file. Make room on the disk, then erase again.</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <source>New record</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Add this record</source>
        <translation>Add this record</translation>
    </message>
    <message>
        <source>What is the personal data kept in? Fields that this kind usually has are filled in; you can change all of them.</source>
        <translation>What is the personal data kept in? Fields that this kind usually has are filled in; you can change all of them.</translation>
    </message>
</context>
<context>
    <name>LedgerBox</name>
    <message>
        <source>Take items and numbers from the ledger</source>
        <translation>Take items and numbers from the ledger</translation>
    </message>
    <message>
        <source>What the ledger says</source>
        <translation>What the ledger says</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>entered now: %1</source>
        <translation>entered now: %1</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>from: %1</translation>
    </message>
    <message>
        <source>Choose the holdings first.</source>
        <translation>Choose the holdings first.</translation>
    </message>
    <message>
        <source>The ledger says nothing that is not entered already.</source>
        <translation>The ledger says nothing that is not entered already.</translation>
    </message>
    <message>
        <source>Take over what is ticked</source>
        <translation>Take over what is ticked</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Take over from the ledger</source>
        <translation>Take over from the ledger</translation>
    </message>
    <message>
        <source>Taken over from the ledger.</source>
        <translation>Taken over from the ledger.</translation>
    </message>
    <message>
        <source>The record has changed. Look at the proposal once more.</source>
        <translation>The record has changed. Look at the proposal once more.</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Change one field…</source>
        <translation>Change one field…</translation>
    </message>
    <message>
        <source>Make one record of these…</source>
        <translation>Make one record of these…</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Copy for a spreadsheet</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>No longer kept</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>New record “%1”</source>
        <translation>New record “%1”</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Delete “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n records</source>
        <translation>
            <numerusform>Delete %n record</numerusform>
            <numerusform>Delete %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” was deleted.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were deleted.</source>
        <translation>
            <numerusform>%n record was deleted.</numerusform>
            <numerusform>%n records were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were changed.</source>
        <translation>
            <numerusform>%n record was changed.</numerusform>
            <numerusform>%n records were changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Change “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Make one record of %n</source>
        <translation>
            <numerusform>Make one record of %n</numerusform>
            <numerusform>Make one record of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records became one.</source>
        <translation>
            <numerusform>%n record became one.</numerusform>
            <numerusform>%n records became one.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer kept. The record stays under “No longer kept”.</source>
        <translation>“%1” is no longer kept. The record stays under “No longer kept”.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>“%1” is back.</translation>
    </message>
    <message>
        <source>Noted. Correct what has changed; each field is stored as you leave it.</source>
        <translation>Noted. Correct what has changed; each field is stored as you leave it.</translation>
    </message>
    <message>
        <source>“%1” was confirmed.</source>
        <translation>“%1” was confirmed.</translation>
    </message>
    <message>
        <source>Confirm “%1”</source>
        <translation>Confirm “%1”</translation>
    </message>
    <message>
        <source>All records shown here are confirmed for this year.</source>
        <translation>All records shown here are confirmed for this year.</translation>
    </message>
    <message>
        <source>A backup of the book is being made first…</source>
        <translation>A backup of the book is being made first…</translation>
    </message>
    <message>
        <source>Go on without a backup</source>
        <translation>Go on without a backup</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.json)</source>
        <translation>Lists (*.csv *.tsv *.txt *.xlsx *.json)</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Import “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n records were taken over.</source>
        <translation>
            <numerusform>%n record was taken over.</numerusform>
            <numerusform>%n records were taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Export the ledger</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text for spreadsheets (*.csv);;JSON (*.json)</source>
        <translation>Spreadsheet (*.xlsx);;Text for spreadsheets (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n records were written to “%1”.</source>
        <translation>
            <numerusform>%n record was written to “%1”.</numerusform>
            <numerusform>%n records were written to “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger is being written…</source>
        <translation>The ledger is being written…</translation>
    </message>
    <message>
        <source>Where personal data is kept, one record a place.</source>
        <translation>Where personal data is kept, one record a place.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>No record yet</translation>
    </message>
    <message>
        <source>Begin with what you use every day: the address book of your mail, a box of business cards, a list of customers.</source>
        <translation>Begin with what you use every day: the address book of your mail, a box of business cards, a list of customers.</translation>
    </message>
    <message>
        <source>Add the first record</source>
        <translation>Add the first record</translation>
    </message>
    <message>
        <source>Filter by name, place, item…</source>
        <translation>Filter by name, place, item…</translation>
    </message>
    <message>
        <source>Filter the ledger</source>
        <translation>Filter the ledger</translation>
    </message>
    <message>
        <source>Which records are shown</source>
        <translation>Which records are shown</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>To check %1</source>
        <translation>To check %1</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Missing %1</translation>
    </message>
    <message>
        <source>Not sure %1</source>
        <translation>Not sure %1</translation>
    </message>
    <message>
        <source>No longer kept %1</source>
        <translation>No longer kept %1</translation>
    </message>
</context>
<context>
    <name>LedgerReport</name>
    <message>
        <source>Ledger of personal data</source>
        <translation>Ledger of personal data</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Nothing is recorded yet.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Not complete yet</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>No longer kept</translation>
    </message>
    <message>
        <source>Year %1, as of %2</source>
        <translation>Year %1, as of %2</translation>
    </message>
    <message>
        <source>%1 not sure</source>
        <translation>%1 not sure</translation>
    </message>
    <message>
        <source>%1 no longer kept</source>
        <translation>%1 no longer kept</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>Privacy officer</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Persons in all records</source>
        <translation>Persons in all records</translation>
    </message>
    <message>
        <source>%1 (%2 not counted)</source>
        <translation>%1 (%2 not counted)</translation>
    </message>
    <message>
        <source>With special-care data</source>
        <translation>With special-care data</translation>
    </message>
    <message>
        <source>With My Number</source>
        <translation>With My Number</translation>
    </message>
    <message>
        <source>Over 1,000 persons</source>
        <translation>Over 1,000 persons</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Whose data</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Special care, My Number</source>
        <translation>Special care, My Number</translation>
    </message>
    <message>
        <source>Kind in law</source>
        <translation>Kind in law</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Retained</translation>
    </message>
    <message>
        <source>Purposes of use</source>
        <translation>Purposes of use</translation>
    </message>
    <message>
        <source>How they are told</source>
        <translation>How they are told</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Kept in</translation>
    </message>
    <message>
        <source>Place, medium</source>
        <translation>Place, medium</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Used by</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Handed to</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Third parties</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Kept for</translation>
    </message>
    <message>
        <source>Ground, disposal</source>
        <translation>Ground, disposal</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>(not filled in)</source>
        <translation>(not filled in)</translation>
    </message>
    <message>
        <source>Special care: %1</source>
        <translation>Special care: %1</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>not sure</translation>
    </message>
    <message>
        <source>Persons: %1</source>
        <translation>Persons: %1</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>My Number</source>
        <translation>My Number</translation>
    </message>
    <message>
        <source>Retained: %1</source>
        <translation>Retained: %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Responsible: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Third parties: %1</source>
        <translation>Third parties: %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>To fill in</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>Filled in from the records</source>
        <translation>Filled in from the records</translation>
    </message>
</context>
<context>
    <name>LetterStack</name>
    <message>
        <source>Back to the record</source>
        <translation>Back to the record</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>%1 yen</source>
        <translation>%1 yen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln persons</source>
        <translation>
            <numerusform>at most %Ln person</numerusform>
            <numerusform>at most %Ln persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPart</name>
    <message>
        <source>Copy the text</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Print or save…</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>It was sent</translation>
    </message>
    <message>
        <source>The letter was copied. Paste it into a mail or a document.</source>
        <translation>The letter was copied. Paste it into a mail or a document.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>The letter as it will be read</source>
        <translation>The letter as it will be read</translation>
    </message>
    <message>
        <source>There is no letter for this yet.</source>
        <translation>There is no letter for this yet.</translation>
    </message>
    <message>
        <source>Nothing is missing. Read it once more before it goes out.</source>
        <translation>Nothing is missing. Read it once more before it goes out.</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are still empty. They are printed as （&#x3000;&#x3000;&#x3000;&#x3000;） to write on.</source>
        <translation>
            <numerusform>%n blank is still empty. It is printed as （&#x3000;&#x3000;&#x3000;&#x3000;） to write on.</numerusform>
            <numerusform>%n blanks are still empty. They are printed as （&#x3000;&#x3000;&#x3000;&#x3000;） to write on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelTag</name>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Duty of effort</source>
        <translation>Duty of effort</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommended</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>Own rule</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 - Tenken</source>
        <translation>%1 - Tenken</translation>
    </message>
    <message>
        <source>Tenken, the personal-data review book</source>
        <translation>Tenken, the personal-data review book</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Open a book</translation>
    </message>
    <message>
        <source>Books (*%1)</source>
        <translation>Books (*%1)</translation>
    </message>
    <message>
        <source>Restore the last good backup…</source>
        <translation>Restore the last good backup…</translation>
    </message>
    <message>
        <source>The book is as it was on %1.</source>
        <translation>The book is as it was on %1.</translation>
    </message>
    <message>
        <source>Where to keep backups</source>
        <translation>Where to keep backups</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Take it off the list</translation>
    </message>
    <message>
        <source>What was typed last could not be saved</source>
        <translation>What was typed last could not be saved</translation>
    </message>
    <message>
        <source>If you go on, it is lost. Everything before it is safe in the book.</source>
        <translation>If you go on, it is lost. Everything before it is safe in the book.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Go on without it</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;New book…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>Choose the backup folder…</source>
        <translation>Choose the backup folder…</translation>
    </message>
    <message>
        <source>Open the backup folder</source>
        <translation>Open the backup folder</translation>
    </message>
    <message>
        <source>&amp;Close the book</source>
        <translation>&amp;Close the book</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Larger</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Smaller</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Usual size</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>L&amp;anguage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Help on this page</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossary</translation>
    </message>
    <message>
        <source>&amp;Quiz</source>
        <translation>&amp;Quiz</translation>
    </message>
    <message>
        <source>&amp;About Tenken</source>
        <translation>&amp;About Tenken</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Make one record</source>
        <translation>Make one record</translation>
    </message>
    <message>
        <source>The record as it will be</source>
        <translation>The record as it will be</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Goes</translation>
    </message>
    <message numerus="yes">
        <source>%n records become one. Lists are put together; the largest number stays. Undo brings them all back.</source>
        <translation>
            <numerusform>%n record becomes one. Lists are put together; the largest number stays. Undo brings it back.</numerusform>
            <numerusform>%n records become one. Lists are put together; the largest number stays. Undo brings them all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>The program is not installed completely. Install it again.</source>
        <translation>The program is not installed completely. Install it again.</translation>
    </message>
    <message>
        <source>This book was made by a newer version of the program. It was left as it is. Install the newest version, then open it again.</source>
        <translation>This book was made by a newer version of the program. It was left as it is. Install the newest version, then open it again.</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>%n actions are overdue</source>
        <translation>
            <numerusform>%n action is overdue</numerusform>
            <numerusform>%n actions are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cross-checks found something</source>
        <translation>
            <numerusform>%n cross-check found something</numerusform>
            <numerusform>%n cross-checks found something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are not answered yet</source>
        <translation>
            <numerusform>%n question is not answered yet</numerusform>
            <numerusform>%n questions are not answered yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are to be checked again</source>
        <translation>
            <numerusform>%n answer is to be checked again</numerusform>
            <numerusform>%n answers are to be checked again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are “don’t know”</source>
        <translation>
            <numerusform>%n answer is “don’t know”</numerusform>
            <numerusform>%n answers are “don’t know”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers “does not apply” have no reason</source>
        <translation>
            <numerusform>%n answer “does not apply” has no reason</numerusform>
            <numerusform>%n answers “does not apply” have no reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places may or may not exist</source>
        <translation>
            <numerusform>%n place may or may not exist</numerusform>
            <numerusform>%n places may or may not exist</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
</context>
<context>
    <name>NavList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewDocumentCard</name>
    <message>
        <source>Contractor</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Make it from the template and your records</source>
        <translation>Make it from the template and your records</translation>
    </message>
    <message>
        <source>You need it, because this is so: %1</source>
        <translation>You need it, because this is so: %1</translation>
    </message>
    <message>
        <source>By your answers you do not need it, because this is not so: %1</source>
        <translation>By your answers you do not need it, because this is not so: %1</translation>
    </message>
    <message>
        <source>You need it if this is so: %1</source>
        <translation>You need it if this is so: %1</translation>
    </message>
    <message>
        <source>For no contractor in particular</source>
        <translation>For no contractor in particular</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>Make “%1”</translation>
    </message>
    <message>
        <source>“%1” was made. Fill in what is still empty, read it through, then adopt it.</source>
        <translation>“%1” was made. Fill in what is still empty, read it through, then adopt it.</translation>
    </message>
    <message>
        <source>Recommended, because this is so: %1</source>
        <translation>Recommended, because this is so: %1</translation>
    </message>
    <message>
        <source>Recommended if this is so: %1</source>
        <translation>Recommended if this is so: %1</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>Open the action</translation>
    </message>
    <message>
        <source>Add to actions</source>
        <translation>Add to actions</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>No backup</translation>
    </message>
    <message>
        <source>Finish the first steps</source>
        <translation>Finish the first steps</translation>
    </message>
    <message>
        <source>A few questions, then the ledger of your trade is ready to correct.</source>
        <translation>A few questions, then the ledger of your trade is ready to correct.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Write down the first place</source>
        <translation>Write down the first place</translation>
    </message>
    <message>
        <source>A drawer of business cards or the address book of your mail is a good start.</source>
        <translation>A drawer of business cards or the address book of your mail is a good start.</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>Open the ledger</translation>
    </message>
    <message numerus="yes">
        <source>Look whether %n places exist</source>
        <translation>
            <numerusform>Look whether %n place exists</numerusform>
            <numerusform>Look whether %n places exist</numerusform>
        </translation>
    </message>
    <message>
        <source>You answered “I do not know”. Ask in the office, then say whether you have it.</source>
        <translation>You answered “I do not know”. Ask in the office, then say whether you have it.</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>See which</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n records</source>
        <translation>
            <numerusform>Complete %n record</numerusform>
            <numerusform>Complete %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is still missing in each, such as the number of persons or where it is kept.</source>
        <translation>Something is still missing in each, such as the number of persons or where it is kept.</translation>
    </message>
    <message>
        <source>Complete them</source>
        <translation>Complete them</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n records for this year</source>
        <translation>
            <numerusform>Confirm %n record for this year</numerusform>
            <numerusform>Confirm %n records for this year</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you still have it? Has anything changed? One click each.</source>
        <translation>Do you still have it? Has anything changed? One click each.</translation>
    </message>
    <message>
        <source>Confirm them</source>
        <translation>Confirm them</translation>
    </message>
    <message>
        <source>Complete the firm&apos;s details</source>
        <translation>Complete the firm&apos;s details</translation>
    </message>
    <message>
        <source>Representative, privacy officer and number of workers stand on every printed page.</source>
        <translation>Representative, privacy officer and number of workers stand on every printed page.</translation>
    </message>
    <message>
        <source>Open the firm</source>
        <translation>Open the firm</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n open questions about the firm</source>
        <translation>
            <numerusform>Answer %n open question about the firm</numerusform>
            <numerusform>Answer %n open questions about the firm</numerusform>
        </translation>
    </message>
    <message>
        <source>They decide which rules apply to you.</source>
        <translation>They decide which rules apply to you.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>There is no recent copy of this book. A broken disk would take it with it.</source>
        <translation>There is no recent copy of this book. A broken disk would take it with it.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>An action without a name</source>
        <translation>An action without a name</translation>
    </message>
    <message>
        <source>It was to be done by %1. Do it, or set another day.</source>
        <translation>It was to be done by %1. Do it, or set another day.</translation>
    </message>
    <message>
        <source>It was to be done by %1. %2 actions are overdue in all.</source>
        <translation>It was to be done by %1. %2 actions are overdue in all.</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>Open the action</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>Open the question</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the review of %1</source>
        <translation>Start the review of %1</translation>
    </message>
    <message>
        <source>Last year’s answers come over. You see them beside each question and say whether they still hold.</source>
        <translation>Last year’s answers come over. You see them beside each question and say whether they still hold.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Start it</translation>
    </message>
    <message>
        <source>Begin this year’s review</source>
        <translation>Begin this year’s review</translation>
    </message>
    <message numerus="yes">
        <source>%n questions in plain words. “I do not know” is an answer too.</source>
        <translation>
            <numerusform>%n question in plain words. “I do not know” is an answer too.</numerusform>
            <numerusform>%n questions in plain words. “I do not know” is an answer too.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n answers again</source>
        <translation>
            <numerusform>Look at %n answer again</numerusform>
            <numerusform>Look at %n answers again</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from last year, or what they rest on has changed. Do they still hold?</source>
        <translation>They come from last year, or what they rest on has changed. Do they still hold?</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Look at them</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Go on: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are left in this area, with last year’s answers beside them.</source>
        <translation>
            <numerusform>%n question is left in this area, with last year’s answer beside it.</numerusform>
            <numerusform>%n questions are left in this area, with last year’s answers beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are left in this area.</source>
        <translation>
            <numerusform>%n question is left in this area.</numerusform>
            <numerusform>%n questions are left in this area.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Go on with the review</translation>
    </message>
    <message>
        <source>Close the review of %1</source>
        <translation>Close the review of %1</translation>
    </message>
    <message>
        <source>All questions are answered. Sign it off, print the report and have it stamped.</source>
        <translation>All questions are answered. Sign it off, print the report and have it stamped.</translation>
    </message>
    <message>
        <source>Sign off and close</source>
        <translation>Sign off and close</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>To check</translation>
    </message>
    <message numerus="yes">
        <source>It was to be done by %1 and is %n days late.</source>
        <translation>
            <numerusform>It was to be done by %1 and is %n day late.</numerusform>
            <numerusform>It was to be done by %1 and is %n days late.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation>Today is the last day.</translation>
    </message>
    <message numerus="yes">
        <source>By %1: %n days left.</source>
        <translation>
            <numerusform>By %1: %n day left.</numerusform>
            <numerusform>By %1: %n days left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the incident</source>
        <translation>Open the incident</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
</context>
<context>
    <name>NoteGuard</name>
    <message>
        <source>Mask</source>
        <translation>Mask</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>My Number</source>
        <translation>My Number</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>card number</translation>
    </message>
    <message>
        <source>number of a driving licence</source>
        <translation>number of a driving licence</translation>
    </message>
    <message>
        <source>pension number</source>
        <translation>pension number</translation>
    </message>
    <message>
        <source>number of a residence card</source>
        <translation>number of a residence card</translation>
    </message>
    <message>
        <source>passport number</source>
        <translation>passport number</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>bank account</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>mail address</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>phone number</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>postal address</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This seems to be a My Number. It does not belong in a note; mask it if the rest is needed.</source>
        <translation>This seems to be a My Number. It does not belong in a note; mask it if the rest is needed.</translation>
    </message>
    <message>
        <source>This number of 12 digits may be a My Number. If it is one, mask it.</source>
        <translation>This number of 12 digits may be a My Number. If it is one, mask it.</translation>
    </message>
    <message>
        <source>This seems to be a card number. Its last four digits are enough here.</source>
        <translation>This seems to be a card number. Its last four digits are enough here.</translation>
    </message>
    <message>
        <source>This seems to hold: %1. If it is a person&apos;s, leave it out or mask it.</source>
        <translation>This seems to hold: %1. If it is a person&apos;s, leave it out or mask it.</translation>
    </message>
    <message>
        <source>This may hold: %1. If it does, leave it out or mask it.</source>
        <translation>This may hold: %1. If it does, leave it out or mask it.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Coming law</source>
        <translation>Coming law</translation>
    </message>
    <message>
        <source>Not in force yet, so nothing here is asked or counted.</source>
        <translation>Not in force yet, so nothing here is asked or counted.</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>In force: %1</translation>
    </message>
</context>
<context>
    <name>NoticeDay</name>
    <message>
        <source>by %1 at the latest</source>
        <translation>by %1 at the latest</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Notice of coming law</source>
        <translation>Notice of coming law</translation>
    </message>
    <message>
        <source>Not in force yet: %1</source>
        <translation>Not in force yet: %1</translation>
    </message>
</context>
<context>
    <name>NoticesPart</name>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Answers on the phone</source>
        <translation>Answers on the phone</translation>
    </message>
    <message>
        <source>Letters or answers</source>
        <translation>Letters or answers</translation>
    </message>
    <message>
        <source>Fill in a letter</source>
        <translation>Fill in a letter</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Sent: %1</translation>
    </message>
    <message>
        <source>Entered in the time line: %1</source>
        <translation>Entered in the time line: %1</translation>
    </message>
    <message>
        <source>Kept as it was sent: %1</source>
        <translation>Kept as it was sent: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>- %1</source>
        <comment>one of several lines</comment>
        <translation>- %1</translation>
    </message>
</context>
<context>
    <name>OpenDocument</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Year %1</source>
        <translation>Year %1</translation>
    </message>
</context>
<context>
    <name>OwnQuestion</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
</context>
<context>
    <name>PackReader</name>
    <message>
        <source>The texts of the program are damaged (%1). Your book is safe. Install Tenken again.</source>
        <translation>The texts of the program are damaged (%1). Your book is safe. Install Tenken again.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Help on this page</source>
        <translation>Help on this page</translation>
    </message>
    <message>
        <source>%1 (F1)</source>
        <translation>%1 (F1)</translation>
    </message>
</context>
<context>
    <name>PaneText</name>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Delete “%1”</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” was deleted.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Add “%1”</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Change “%1”</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Discard what was typed</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
</context>
<context>
    <name>PeriodicCheck</name>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>What is checked</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>What was mended</source>
        <translation>What was mended</translation>
    </message>
    <message>
        <source>Mended on</source>
        <translation>Mended on</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Workplace or role</source>
        <translation>Workplace or role</translation>
    </message>
    <message>
        <source>Kind of staff</source>
        <translation>Kind of staff</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>PersonList</name>
    <message>
        <source>No person was found in this list. Check which row holds the heads.</source>
        <translation>No person was found in this list. Check which row holds the heads.</translation>
    </message>
</context>
<context>
    <name>PickBox</name>
    <message>
        <source>(deleted)</source>
        <translation>(deleted)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Find or write a new one</source>
        <translation>Find or write a new one</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>To choose from</source>
        <translation>To choose from</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Create “%1”</translation>
    </message>
</context>
<context>
    <name>Pledge</name>
    <message>
        <source>Where it is kept</source>
        <translation>Where it is kept</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Kind of pledge</source>
        <translation>Kind of pledge</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>PointLines</name>
    <message>
        <source>Not asked any more</source>
        <translation>Not asked any more</translation>
    </message>
    <message>
        <source>The firm as a whole</source>
        <translation>The firm as a whole</translation>
    </message>
    <message>
        <source>%1, last time %2</source>
        <translation>%1, last time %2</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>It is fine when</source>
        <translation>It is fine when</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Otherwise</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>What to change, and how</source>
        <translation>What to change, and how</translation>
    </message>
    <message>
        <source>e.g. Two people only, with a key of their own, by the end of March</source>
        <translation>e.g. Two people only, with a key of their own, by the end of March</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Question of the checklist</source>
        <translation>Question of the checklist</translation>
    </message>
    <message>
        <source>The answer here is proposed there.</source>
        <translation>The answer here is proposed there.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Next point</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>Open the action</translation>
    </message>
    <message>
        <source>Add to actions</source>
        <translation>Add to actions</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — the firm as a whole</source>
        <translation>%1 — the firm as a whole</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>Last time %1</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Checked %1</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>without a day: %1</source>
        <translation>without a day: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>We have it</source>
        <translation>We have it</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>No longer kept</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Every paper of the firm: look at it, print it, or save it as PDF.</source>
        <translation>Every paper of the firm: look at it, print it, or save it as PDF.</translation>
    </message>
    <message>
        <source>Year of the review</source>
        <translation>Year of the review</translation>
    </message>
    <message>
        <source>The yearly review</source>
        <translation>The yearly review</translation>
    </message>
    <message>
        <source>Ledger and firm</source>
        <translation>Ledger and firm</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Saved as “%1”.</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Preview…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a report, what to do with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The report is being made. You can go on working.</source>
        <translation>The report is being made. You can go on working.</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Year %1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n page(s), too many for the preview. Save it as PDF and look at that.</source>
        <translation>
            <numerusform>“%1” has %n page, too many for the preview. Save it as PDF and look at that.</numerusform>
            <numerusform>“%1” has %n pages, too many for the preview. Save it as PDF and look at that.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>“%1” is ready.</translation>
    </message>
    <message>
        <source>Another report is being made. Try again when it is ready.</source>
        <translation>Another report is being made. Try again when it is ready.</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Contractors</translation>
    </message>
    <message>
        <source>Training and checks</source>
        <translation>Training and checks</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Leaks</translation>
    </message>
    <message>
        <source>Health data and My Number</source>
        <translation>Health data and My Number</translation>
    </message>
</context>
<context>
    <name>ProfileReport</name>
    <message>
        <source>Firm and scope</source>
        <translation>Firm and scope</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Which rules apply</source>
        <translation>Which rules apply</translation>
    </message>
    <message>
        <source>Answers about scope</source>
        <translation>Answers about scope</translation>
    </message>
    <message>
        <source>Records of the ledger by kind in law</source>
        <translation>Records of the ledger by kind in law</translation>
    </message>
    <message>
        <source>The law is taken as of %1.</source>
        <translation>The law is taken as of %1.</translation>
    </message>
    <message>
        <source>This record was made on this firm&apos;s own PC only. Nothing was sent outside.</source>
        <translation>This record was made on this firm&apos;s own PC only. Nothing was sent outside.</translation>
    </message>
    <message>
        <source>(not filled in)</source>
        <translation>(not filled in)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>(not decided)</source>
        <translation>(not decided)</translation>
    </message>
    <message>
        <source>Kind in law</source>
        <translation>Kind in law</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Yearly review of the personal data of a small firm. Opens no network connection.</source>
        <translation>Yearly review of the personal data of a small firm. Opens no network connection.</translation>
    </message>
    <message>
        <source>The book to open, NAME.tenken.</source>
        <translation>The book to open, NAME.tenken.</translation>
    </message>
    <message>
        <source>Language, kept for the next start: ja or en.</source>
        <translation>Language, kept for the next start: ja or en.</translation>
    </message>
    <message>
        <source>The page to show first.</source>
        <translation>The page to show first.</translation>
    </message>
    <message>
        <source>Saves a picture of the window and quits.</source>
        <translation>Saves a picture of the window and quits.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Size of the window.</translation>
    </message>
    <message>
        <source>Colours for the picture: light or dark.</source>
        <translation>Colours for the picture: light or dark.</translation>
    </message>
</context>
<context>
    <name>ProposalLine</name>
    <message>
        <source>Take this answer</source>
        <translation>Take this answer</translation>
    </message>
    <message>
        <source>By the records: %1 %2 (%3)</source>
        <translation>By the records: %1 %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>no training is recorded since %1, the last was on %2</source>
        <translation>no training is recorded since %1, the last was on %2</translation>
    </message>
    <message>
        <source>trainings since %1: %2, the last on %3; took part: %4 of %5 people</source>
        <translation>trainings since %1: %2, the last on %3; took part: %4 of %5 people</translation>
    </message>
    <message>
        <source>of %1 trainings since %2, the record names who took part in %3, the cases in %4, the understanding in %5</source>
        <translation>of %1 trainings since %2, the record names who took part in %3, the cases in %4, the understanding in %5</translation>
    </message>
    <message>
        <source>a pledge is recorded of %1 of %2 people: %3 work here, %4 left since %5</source>
        <translation>a pledge is recorded of %1 of %2 people: %3 work here, %4 left since %5</translation>
    </message>
    <message>
        <source>reports to the desk since %1: %2, the last on %3; whether everybody was told is not in the records</source>
        <translation>reports to the desk since %1: %2, the last on %3; whether everybody was told is not in the records</translation>
    </message>
    <message>
        <source>“%1” takes complaints, by the page “Firm”; whether there is a form is not in the records</source>
        <translation>“%1” takes complaints, by the page “Firm”; whether there is a form is not in the records</translation>
    </message>
    <message>
        <source>no check of ledger, locks, rights, taking out or disposal is recorded since %1</source>
        <translation>no check of ledger, locks, rights, taking out or disposal is recorded since %1</translation>
    </message>
    <message>
        <source>checked since %1: %2 of 5 (ledger, locks, rights, taking out, disposal), the last on %3; without a result or to be mended: %4</source>
        <translation>checked since %1: %2 of 5 (ledger, locks, rights, taking out, disposal), the last on %3; without a result or to be mended: %4</translation>
    </message>
    <message>
        <source>access logs looked at since %1: %2 times, the last on %3</source>
        <translation>access logs looked at since %1: %2 times, the last on %3</translation>
    </message>
    <message>
        <source>left or moved since %1: %2; stopped and taken back in time: %3; not finished: %4</source>
        <translation>left or moved since %1: %2; stopped and taken back in time: %3; not finished: %4</translation>
    </message>
    <message>
        <source>breaches of the rules or near misses reported since %1: %2; whether it was agreed is not in the records</source>
        <translation>breaches of the rules or near misses reported since %1: %2; whether it was agreed is not in the records</translation>
    </message>
    <message>
        <source>checks since %1 that found something: %2; mended: %3</source>
        <translation>checks since %1 that found something: %2; mended: %3</translation>
    </message>
    <message>
        <source>the rules were read again on %1</source>
        <translation>the rules were read again on %1</translation>
    </message>
    <message>
        <source>no reading of the rules is recorded since %1, the last was on %2</source>
        <translation>no reading of the rules is recorded since %1, the last was on %2</translation>
    </message>
</context>
<context>
    <name>Provision</name>
    <message>
        <source>Whose data</source>
        <translation>Whose data</translation>
    </message>
    <message>
        <source>Given or received</source>
        <translation>Given or received</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Other party</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Holding</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Last of a series</source>
        <translation>Last of a series</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>How they got it</source>
        <translation>How they got it</translation>
    </message>
    <message>
        <source>How it was handed over</source>
        <translation>How it was handed over</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Keep until</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Record made on</source>
        <translation>Record made on</translation>
    </message>
</context>
<context>
    <name>ProvisionPane</name>
    <message>
        <source>e.g. The 30 members who agreed (list of 1 April)</source>
        <translation>e.g. The 30 members who agreed (list of 1 April)</translation>
    </message>
    <message>
        <source>e.g. Box on the application form, kept in the folder “Consent”</source>
        <translation>e.g. Box on the application form, kept in the folder “Consent”</translation>
    </message>
    <message>
        <source>e.g. From the members’ applications; seen on the contract</source>
        <translation>e.g. From the members’ applications; seen on the contract</translation>
    </message>
    <message>
        <source>The record says all that the law asks for.</source>
        <translation>The record says all that the law asks for.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Still missing: %1</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Purpose of use</source>
        <translation>Purpose of use</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Whose data</translation>
    </message>
    <message>
        <source>How it is told</source>
        <translation>How it is told</translation>
    </message>
    <message>
        <source>Where it is told</source>
        <translation>Where it is told</translation>
    </message>
    <message>
        <source>Told since</source>
        <translation>Told since</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Business or occasion</source>
        <translation>Business or occasion</translation>
    </message>
    <message>
        <source>How the data comes in</source>
        <translation>How the data comes in</translation>
    </message>
    <message>
        <source>By what it is told</source>
        <translation>By what it is told</translation>
    </message>
    <message>
        <source>Why it need not be told</source>
        <translation>Why it need not be told</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
</context>
<context>
    <name>PurposeAdvice</name>
    <message>
        <source>Hints</source>
        <translation>Hints</translation>
    </message>
    <message>
        <source>Is it told well enough?</source>
        <translation>Is it told well enough?</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>A click or Enter takes one over as the text of this purpose.</source>
        <translation>A click or Enter takes one over as the text of this purpose.</translation>
    </message>
    <message>
        <source>Examples of your trade</source>
        <translation>Examples of your trade</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Nothing stands out</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n point to mend</numerusform>
            <numerusform>%n points to mend</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: “%1”</source>
        <translation>Example: “%1”</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Take over an example</source>
        <translation>Take over an example</translation>
    </message>
    <message>
        <source>The example was taken over. Correct what is different at your firm.</source>
        <translation>The example was taken over. Correct what is different at your firm.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>PurposeChange</name>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Changed on</translation>
    </message>
    <message>
        <source>Would people expect it?</source>
        <translation>Would people expect it?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>How it was told</translation>
    </message>
    <message>
        <source>Where it was told</source>
        <translation>Where it was told</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>PurposeRecords</name>
    <message>
        <source>No consent</source>
        <translation>No consent</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Not told</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Holdings that use it</source>
        <translation>Holdings that use it</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Attach a holding</source>
        <translation>Attach a holding</translation>
    </message>
    <message>
        <source>Change the purpose…</source>
        <translation>Change the purpose…</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Record a consent</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message numerus="yes">
        <source>%n more consents</source>
        <translation>
            <numerusform>%n more consent</numerusform>
            <numerusform>%n more consents</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach “%1”</source>
        <translation>Attach “%1”</translation>
    </message>
    <message>
        <source>“%1” uses this purpose now.</source>
        <translation>“%1” uses this purpose now.</translation>
    </message>
    <message>
        <source>Detach “%1”</source>
        <translation>Detach “%1”</translation>
    </message>
    <message>
        <source>“%1” no longer uses this purpose.</source>
        <translation>“%1” no longer uses this purpose.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the ledger</source>
        <translation>
            <numerusform>%n more in the ledger</numerusform>
            <numerusform>%n more in the ledger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurposeSetup</name>
    <message>
        <source>Purposes of use</source>
        <translation>Purposes of use</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>Purpose of use</translation>
    </message>
    <message>
        <source>No purpose yet</source>
        <translation>No purpose yet</translation>
    </message>
    <message>
        <source>Write down, for each group of people, which business and which task their data is used for.</source>
        <translation>Write down, for each group of people, which business and which task their data is used for.</translation>
    </message>
    <message>
        <source>Write the first purpose</source>
        <translation>Write the first purpose</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Whose data</translation>
    </message>
    <message>
        <source>How it is told</source>
        <translation>How it is told</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Holdings</translation>
    </message>
    <message>
        <source>How people are told</source>
        <translation>How people are told</translation>
    </message>
    <message>
        <source>For the files</source>
        <translation>For the files</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>No consent recorded yet</source>
        <translation>No consent recorded yet</translation>
    </message>
    <message>
        <source>Record who agreed to what, when and how: for a new use, for special-care data, for giving data to others.</source>
        <translation>Record who agreed to what, when and how: for a new use, for special-care data, for giving data to others.</translation>
    </message>
    <message>
        <source>Record the first consent</source>
        <translation>Record the first consent</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>To what</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Afterwards</translation>
    </message>
</context>
<context>
    <name>PurposesPage</name>
    <message>
        <source>Purposes of use</source>
        <translation>Purposes of use</translation>
    </message>
    <message>
        <source>What personal data is used for, group by group, and how people are told.</source>
        <translation>What personal data is used for, group by group, and how people are told.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Purposes or consents</source>
        <translation>Purposes or consents</translation>
    </message>
    <message>
        <source>New purpose</source>
        <translation>New purpose</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>New consent</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Record a consent</translation>
    </message>
    <message>
        <source>Correct a change of purpose</source>
        <translation>Correct a change of purpose</translation>
    </message>
    <message>
        <source>The change of purpose was corrected.</source>
        <translation>The change of purpose was corrected.</translation>
    </message>
    <message>
        <source>Change the purpose</source>
        <translation>Change the purpose</translation>
    </message>
    <message>
        <source>The purpose was changed; the old text is kept with the change.</source>
        <translation>The purpose was changed; the old text is kept with the change.</translation>
    </message>
    <message>
        <source>Delete a change of purpose</source>
        <translation>Delete a change of purpose</translation>
    </message>
    <message>
        <source>The record of the change was deleted.</source>
        <translation>The record of the change was deleted.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>The words of a purpose that people were told were edited. If what the data is used for has changed, record it as a change.</source>
        <translation>The words of a purpose that people were told were edited. If what the data is used for has changed, record it as a change.</translation>
    </message>
    <message>
        <source>Record the change…</source>
        <translation>Record the change…</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Select All</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Step up</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Step &amp;down</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Open the combo box selection popup</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Directory not found.
Please verify the correct directory name was given.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 File</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choose</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;New Folder</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>All Files (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Are you sure you want to delete &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Change to detail view mode</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Change to list view mode</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Could not delete directory.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Create a New Folder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detail View</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directories</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directory:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>File Folder</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Find Directory</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Go forward</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Go to the parent directory</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>List View</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>List of places and bookmarks</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>My Computer</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>New Folder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Recent Places</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Save As</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Show </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Show &amp;hidden files</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 byte(s)</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; can not be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuations marks.</source>
        <translation>&lt;b&gt;The name &quot;%1&quot; can not be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuations marks.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Invalid filename</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>My Computer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Close without Saving</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Hide Details...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Show Details...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Custom</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Height:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Inches (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margins</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeters (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Page Layout</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Page order:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Page size:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Pages per sheet:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Paper source:</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Points (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Reverse landscape</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Reverse portrait</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Width:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>bottom margin</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>left margin</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>right margin</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>top margin</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abort</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;o to All</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restore Defaults</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Save All</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Yes to &amp;All</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 already exists.
Do you want to overwrite it?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 is a directory.
Please choose a different file name.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Options &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Options &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>All Pages</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Bottom to Top, Left to Right</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Bottom to Top, Right to Left</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Even Pages</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>File %1 is not writable.
Please choose a different file name.</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Left to Right, Bottom to Top</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Left to Right, Top to Bottom</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Local file</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Odd Pages</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Print To File ...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Print to File (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Right to Left, Bottom to Top</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Right to Left, Top to Bottom</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Top to Bottom, Left to Right</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Top to Bottom, Right to Left</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Write PDF file</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Job Options</source>
        <translation>Job Options</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Printer Properties</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Collate</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Color Mode</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Copies:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Current Page</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>Duplex Printing</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Grayscale</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Long side</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Output Settings</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Page Set:</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Pages from</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Print all</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Print range</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Reverse</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Short side</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Location:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Output &amp;file:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>P&amp;roperties</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Type:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Left edge</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page down</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Page left</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Page right</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page up</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Right edge</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Scroll down</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Scroll here</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Scroll left</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Scroll right</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Scroll up</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Redo %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Undo %1</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>What&apos;s This?</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copy &amp;Link Location</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Add a question</source>
        <translation>Add a question</translation>
    </message>
    <message>
        <source>Reword a question</source>
        <translation>Reword a question</translation>
    </message>
    <message>
        <source>e.g. Are the keys of the storeroom counted every month?</source>
        <translation>e.g. Are the keys of the storeroom counted every month?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Ask so that it can be answered with done or not done.</source>
        <translation>Ask so that it can be answered with done or not done.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Reword</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Say why</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Taken out: %1</translation>
    </message>
</context>
<context>
    <name>QuestionTable</name>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Find in the questions</source>
        <translation>Find in the questions</translation>
    </message>
    <message>
        <source>Find, e.g. lock, password</source>
        <translation>Find, e.g. lock, password</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Which questions</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Not yet %1</source>
        <translation>Not yet %1</translation>
    </message>
    <message>
        <source>Weak %1</source>
        <translation>Weak %1</translation>
    </message>
    <message>
        <source>I do not know %1</source>
        <translation>I do not know %1</translation>
    </message>
    <message>
        <source>Check again %1</source>
        <translation>Check again %1</translation>
    </message>
    <message>
        <source>Changed since last year %1</source>
        <translation>Changed since last year %1</translation>
    </message>
    <message>
        <source>Taken out %1</source>
        <translation>Taken out %1</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>For example: %1</source>
        <translation>For example: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Take out…</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>Answer of %1: %2</translation>
    </message>
    <message>
        <source>The way of a small firm, as yours is a small operator: %1</source>
        <translation>The way of a small firm, as yours is a small operator: %1</translation>
    </message>
    <message>
        <source>The ordinary way, as yours is no small operator: %1</source>
        <translation>The ordinary way, as yours is no small operator: %1</translation>
    </message>
    <message>
        <source>The ordinary way, as it is not settled yet whether yours is a small operator: %1</source>
        <translation>The ordinary way, as it is not settled yet whether yours is a small operator: %1</translation>
    </message>
    <message>
        <source>Question %1 of %2 in “%3”</source>
        <translation>Question %1 of %2 in “%3”</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>See the result</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Reword…</source>
        <translation>Reword…</translation>
    </message>
    <message>
        <source>Same as last year</source>
        <translation>Same as last year</translation>
    </message>
    <message>
        <source>Key S</source>
        <translation>Key S</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>How to do it</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>QuizDialog</name>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>To the result</source>
        <translation>To the result</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Not quite</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 of %2 right</translation>
    </message>
    <message>
        <source>What you did not know comes first next time.</source>
        <translation>What you did not know comes first next time.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
</context>
<context>
    <name>R</name>
    <message>
        <source>The records are erased, but the file could not be written anew, so that traces of them may be left in it. Make room on the disk and erase again.</source>
        <translation>The records are erased, but the file could not be written anew, so that traces of them may be left in it. Make room on the disk and erase again.</translation>
    </message>
</context>
<context>
    <name>ReadableColumns</name>
    <message>
        <source>Question in words</source>
        <translation>Question in words</translation>
    </message>
    <message>
        <source>Area of the question</source>
        <translation>Area of the question</translation>
    </message>
    <message>
        <source>How binding</source>
        <translation>How binding</translation>
    </message>
    <message>
        <source>Articles behind it</source>
        <translation>Articles behind it</translation>
    </message>
    <message>
        <source>Finding in words</source>
        <translation>Finding in words</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Still to be filled in</source>
        <translation>Still to be filled in</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Where and by whom</source>
        <translation>Where and by whom</translation>
    </message>
    <message>
        <source>Why and how long</source>
        <translation>Why and how long</translation>
    </message>
    <message>
        <source>What it is in law</source>
        <translation>What it is in law</translation>
    </message>
    <message>
        <source>How it came and what was told</source>
        <translation>How it came and what was told</translation>
    </message>
    <message>
        <source>Place and protection</source>
        <translation>Place and protection</translation>
    </message>
    <message>
        <source>Handing on</source>
        <translation>Handing on</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>The end</translation>
    </message>
    <message>
        <source>For the files</source>
        <translation>For the files</translation>
    </message>
    <message>
        <source>e.g. Customer list on the office PC</source>
        <translation>e.g. Customer list on the office PC</translation>
    </message>
    <message>
        <source>e.g. 120</source>
        <translation>e.g. 120</translation>
    </message>
    <message>
        <source>e.g. 500</source>
        <translation>e.g. 500</translation>
    </message>
    <message>
        <source>e.g. 5 years after the last purchase</source>
        <translation>e.g. 5 years after the last purchase</translation>
    </message>
    <message>
        <source>e.g. Second drawer beside the counter</source>
        <translation>e.g. Second drawer beside the counter</translation>
    </message>
    <message>
        <source>e.g. Sales</source>
        <translation>e.g. Sales</translation>
    </message>
    <message>
        <source>e.g. 3</source>
        <translation>e.g. 3</translation>
    </message>
    <message>
        <source>e.g. Privacy policy on the website</source>
        <translation>e.g. Privacy policy on the website</translation>
    </message>
    <message>
        <source>e.g. Number of the filing with the Commission</source>
        <translation>e.g. Number of the filing with the Commission</translation>
    </message>
    <message>
        <source>e.g. Moved to the new PC in April</source>
        <translation>e.g. Moved to the new PC in April</translation>
    </message>
    <message>
        <source>One link or file name a line</source>
        <translation>One link or file name a line</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Create “%1”</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>More fields</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>still kept, as written</comment>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>still kept, but different</comment>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>no longer kept</comment>
        <translation>Gone</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Change “%1”</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>No longer kept. The record stays in the book.</source>
        <translation>No longer kept. The record stays in the book.</translation>
    </message>
    <message>
        <source>Do you still have it this year?</source>
        <translation>Do you still have it this year?</translation>
    </message>
    <message>
        <source>Confirmed on %1. Has it changed since?</source>
        <translation>Confirmed on %1. Has it changed since?</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Discard what was typed</translation>
    </message>
    <message>
        <source>Open the purpose</source>
        <translation>Open the purpose</translation>
    </message>
    <message>
        <source>Open the contractor</source>
        <translation>Open the contractor</translation>
    </message>
</context>
<context>
    <name>RecordStore</name>
    <message>
        <source>“%1” is longer than 5,000,000 characters. Nothing was changed. Shorten it, then try again.</source>
        <translation>“%1” is longer than 5,000,000 characters. Nothing was changed. Shorten it, then try again.</translation>
    </message>
    <message>
        <source>“%1” holds a broken character that cannot be saved. Nothing was changed. Type it again.</source>
        <translation>“%1” holds a broken character that cannot be saved. Nothing was changed. Type it again.</translation>
    </message>
    <message>
        <source>Somebody else changed this record in the meantime. Nothing was changed. Reload it, then try again.</source>
        <translation>Somebody else changed this record in the meantime. Nothing was changed. Reload it, then try again.</translation>
    </message>
    <message>
        <source>A record of this book cannot be understood. The file was left as it is. Use a newer version of the program, or restore the last backup.</source>
        <translation>A record of this book cannot be understood. The file was left as it is. Use a newer version of the program, or restore the last backup.</translation>
    </message>
    <message>
        <source>“%1” holds an entry that no list of the program has. Nothing was changed. Choose it again.</source>
        <translation>“%1” holds an entry that no list of the program has. Nothing was changed. Choose it again.</translation>
    </message>
    <message>
        <source>“%1” is less than zero. Nothing was changed. Type it again.</source>
        <translation>“%1” is less than zero. Nothing was changed. Type it again.</translation>
    </message>
    <message>
        <source>“%1” is not a date of our calendar. Nothing was changed. Type it again.</source>
        <translation>“%1” is not a date of our calendar. Nothing was changed. Type it again.</translation>
    </message>
    <message>
        <source>A record without an id cannot be saved. Nothing was changed.</source>
        <translation>A record without an id cannot be saved. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day in reports, as QLocale reads it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Tenken %1, law as of %2</source>
        <translation>Tenken %1, law as of %2</translation>
    </message>
    <message>
        <source>Tenken %1</source>
        <translation>Tenken %1</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>stamp box</comment>
        <translation>Made</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>stamp box</comment>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>stamp box</comment>
        <translation>Approved</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month in reports, as QLocale reads it</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ReportItemView</name>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>State of “%1”</source>
        <translation>State of “%1”</translation>
    </message>
    <message>
        <source>Told to the persons too.</source>
        <translation>Told to the persons too.</translation>
    </message>
    <message>
        <source>Not told to the persons.</source>
        <translation>Not told to the persons.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft from the record</source>
        <translation>Draft from the record</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Examples and source</source>
        <translation>Examples and source</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>Write the report</source>
        <translation>Write the report</translation>
    </message>
    <message>
        <source>Items of the report and what was filed</source>
        <translation>Items of the report and what was filed</translation>
    </message>
    <message>
        <source>Draft what is empty</source>
        <translation>Draft what is empty</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>First report filed…</source>
        <translation>First report filed…</translation>
    </message>
    <message>
        <source>Client told…</source>
        <translation>Client told…</translation>
    </message>
    <message>
        <source>Final report filed…</source>
        <translation>Final report filed…</translation>
    </message>
    <message>
        <source>Supplement filed…</source>
        <translation>Supplement filed…</translation>
    </message>
    <message>
        <source>Reported voluntarily…</source>
        <translation>Reported voluntarily…</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>As it was sent</translation>
    </message>
    <message>
        <source>Kept as it was sent; it cannot be changed any more.</source>
        <translation>Kept as it was sent; it cannot be changed any more.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>known</source>
        <translation>known</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>State of item %1</source>
        <translation>State of item %1</translation>
    </message>
    <message>
        <source>Draft from the record</source>
        <translation>Draft from the record</translation>
    </message>
    <message>
        <source>Replace what is written in item %1?</source>
        <translation>Replace what is written in item %1?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Draft item %1</source>
        <translation>Draft item %1</translation>
    </message>
    <message>
        <source>Item %1 was drafted. Read it through.</source>
        <translation>Item %1 was drafted. Read it through.</translation>
    </message>
    <message>
        <source>Draft the report</source>
        <translation>Draft the report</translation>
    </message>
    <message>
        <source>What was empty was drafted. Read it through.</source>
        <translation>What was empty was drafted. Read it through.</translation>
    </message>
    <message>
        <source>Item %1 was copied. Paste it into the form of the Commission.</source>
        <translation>Item %1 was copied. Paste it into the form of the Commission.</translation>
    </message>
    <message>
        <source>All nine items were copied.</source>
        <translation>All nine items were copied.</translation>
    </message>
    <message>
        <source>Filed: %1</source>
        <translation>Filed: %1</translation>
    </message>
    <message>
        <source>Kept as it was sent: %1</source>
        <translation>Kept as it was sent: %1</translation>
    </message>
    <message>
        <source>Item %1 says already what the record tells.</source>
        <translation>Item %1 says already what the record tells.</translation>
    </message>
    <message>
        <source>No item is empty.</source>
        <translation>No item is empty.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>No record of the ledger has this id. Look it up in the list and try again.</source>
        <translation>No record of the ledger has this id. Look it up in the list and try again.</translation>
    </message>
    <message>
        <source>Ledger of personal data</source>
        <translation>Ledger of personal data</translation>
    </message>
    <message>
        <source>Sheet of the ledger</source>
        <translation>Sheet of the ledger</translation>
    </message>
    <message>
        <source>Firm and scope</source>
        <translation>Firm and scope</translation>
    </message>
    <message>
        <source>There is no report “%1”. There are: %2.</source>
        <translation>There is no report “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>“%1” was not written. End the name with .pdf, .odt or .html.</source>
        <translation>“%1” was not written. End the name with .pdf, .odt or .html.</translation>
    </message>
    <message>
        <source>The whole ledger as one table, with boxes for stamps. To file.</source>
        <translation>The whole ledger as one table, with boxes for stamps. To file.</translation>
    </message>
    <message>
        <source>Every record on its own sheet, with all its fields. To check each with the one in charge.</source>
        <translation>Every record on its own sheet, with all its fields. To check each with the one in charge.</translation>
    </message>
    <message>
        <source>What is entered about the firm, and which rules apply to it and why.</source>
        <translation>What is entered about the firm, and which rules apply to it and why.</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Annual report</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Checklist to fill in by hand</source>
        <translation>Checklist to fill in by hand</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Changes since the review before</source>
        <translation>Changes since the review before</translation>
    </message>
    <message>
        <source>Memo for the adviser</source>
        <translation>Memo for the adviser</translation>
    </message>
    <message>
        <source>There is no review to make this report of.</source>
        <translation>There is no review to make this report of.</translation>
    </message>
    <message>
        <source>The review of one year. Stamp it, file it, show it when asked.</source>
        <translation>The review of one year. Stamp it, file it, show it when asked.</translation>
    </message>
    <message>
        <source>The questions with the answers of the year.</source>
        <translation>The questions with the answers of the year.</translation>
    </message>
    <message>
        <source>The questions without answers, to take along and write on.</source>
        <translation>The questions without answers, to take along and write on.</translation>
    </message>
    <message>
        <source>Who mends what, and by when. To hand out.</source>
        <translation>Who mends what, and by when. To hand out.</translation>
    </message>
    <message>
        <source>What became better, worse, new or is gone since the review before.</source>
        <translation>What became better, worse, new or is gone since the review before.</translation>
    </message>
    <message>
        <source>Open points, unknowns and questions for your accountant, labour consultant or lawyer.</source>
        <translation>Open points, unknowns and questions for your accountant, labour consultant or lawyer.</translation>
    </message>
    <message>
        <source>No record of this kind has this id. Look it up in the list and try again.</source>
        <translation>No record of this kind has this id. Look it up in the list and try again.</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>The people by name, to sign at a training.</source>
        <translation>The people by name, to sign at a training.</translation>
    </message>
    <message>
        <source>Record of trainings</source>
        <translation>Record of trainings</translation>
    </message>
    <message>
        <source>What was taught, when, and who took part. To file.</source>
        <translation>What was taught, when, and who took part. To file.</translation>
    </message>
    <message>
        <source>Periodic checks</source>
        <translation>Periodic checks</translation>
    </message>
    <message>
        <source>Where each check stands, and all that were made. To file.</source>
        <translation>Where each check stands, and all that were made. To file.</translation>
    </message>
    <message>
        <source>Periodic check to fill in by hand</source>
        <translation>Periodic check to fill in by hand</translation>
    </message>
    <message>
        <source>One line for each thing to check, to take along and write on.</source>
        <translation>One line for each thing to check, to take along and write on.</translation>
    </message>
    <message>
        <source>Review of access on leaving</source>
        <translation>Review of access on leaving</translation>
    </message>
    <message>
        <source>What was stopped and taken back from leavers, and a list for the next one.</source>
        <translation>What was stopped and taken back from leavers, and a list for the next one.</translation>
    </message>
    <message>
        <source>Record of disposals</source>
        <translation>Record of disposals</translation>
    </message>
    <message>
        <source>What was erased or thrown away, how, and who confirmed it. To file.</source>
        <translation>What was erased or thrown away, how, and who confirmed it. To file.</translation>
    </message>
    <message>
        <source>List of contractors</source>
        <translation>List of contractors</translation>
    </message>
    <message>
        <source>Contractors and recipients as one table, with checks and grades. To file.</source>
        <translation>Contractors and recipients as one table, with checks and grades. To file.</translation>
    </message>
    <message>
        <source>Sheet of a contractor</source>
        <translation>Sheet of a contractor</translation>
    </message>
    <message>
        <source>Every contractor on its own sheet: all fields, the guide’s answers, its checks.</source>
        <translation>Every contractor on its own sheet: all fields, the guide’s answers, its checks.</translation>
    </message>
    <message>
        <source>Yearly check of contractors</source>
        <translation>Yearly check of contractors</translation>
    </message>
    <message>
        <source>The last check of each contractor, point by point. To stamp and file.</source>
        <translation>The last check of each contractor, point by point. To stamp and file.</translation>
    </message>
    <message>
        <source>Yearly check of contractors, to fill in</source>
        <translation>Yearly check of contractors, to fill in</translation>
    </message>
    <message>
        <source>The points without answers, to take along on a visit or to a call.</source>
        <translation>The points without answers, to take along on a visit or to a call.</translation>
    </message>
    <message>
        <source>Record of an incident</source>
        <translation>Record of an incident</translation>
    </message>
    <message>
        <source>Facts, decision, steps, the nine items and the time line. To file.</source>
        <translation>Facts, decision, steps, the nine items and the time line. To file.</translation>
    </message>
    <message>
        <source>Log of incidents</source>
        <translation>Log of incidents</translation>
    </message>
    <message>
        <source>Every incident in a line, those that needed no report too. To file.</source>
        <translation>Every incident in a line, those that needed no report too. To file.</translation>
    </message>
    <message>
        <source>Report of a leak: nine items</source>
        <translation>Report of a leak: nine items</translation>
    </message>
    <message>
        <source>The draft for the web form of the authority.</source>
        <translation>The draft for the web form of the authority.</translation>
    </message>
    <message>
        <source>Record of a practice</source>
        <translation>Record of a practice</translation>
    </message>
    <message>
        <source>What went well and what to do better. To file.</source>
        <translation>What went well and what to do better. To file.</translation>
    </message>
    <message>
        <source>Questions and answers for the telephone</source>
        <translation>Questions and answers for the telephone</translation>
    </message>
    <message>
        <source>For those who take the calls after a leak.</source>
        <translation>For those who take the calls after a leak.</translation>
    </message>
    <message>
        <source>Hearing sheet to fill in by hand</source>
        <translation>Hearing sheet to fill in by hand</translation>
    </message>
    <message>
        <source>What to ask when somebody calls about a leak.</source>
        <translation>What to ask when somebody calls about a leak.</translation>
    </message>
    <message>
        <source>Checks of health information</source>
        <translation>Checks of health information</translation>
    </message>
    <message>
        <source>Where each point stands, and what is to be changed. To file.</source>
        <translation>Where each point stands, and what is to be changed. To file.</translation>
    </message>
    <message>
        <source>Checks of My Number</source>
        <translation>Checks of My Number</translation>
    </message>
    <message>
        <source>Hearing sheet</source>
        <translation>Hearing sheet</translation>
    </message>
    <message>
        <source>A complaint as it was taken down.</source>
        <translation>A complaint as it was taken down.</translation>
    </message>
    <message>
        <source>Record of a request</source>
        <translation>Record of a request</translation>
    </message>
    <message>
        <source>A request with its dates, decision and reasons.</source>
        <translation>A request with its dates, decision and reasons.</translation>
    </message>
    <message>
        <source>Log of requests</source>
        <translation>Log of requests</translation>
    </message>
    <message>
        <source>Every request in a line, without names. To file.</source>
        <translation>Every request in a line, without names. To file.</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Where to answer</source>
        <translation>Where to answer</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Reason the person gives</source>
        <translation>Reason the person gives</translation>
    </message>
    <message>
        <source>After the incident</source>
        <translation>After the incident</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Name of the agent</translation>
    </message>
    <message>
        <source>How the person was identified</source>
        <translation>How the person was identified</translation>
    </message>
    <message>
        <source>Identified on</source>
        <translation>Identified on</translation>
    </message>
    <message>
        <source>Asked to say more on</source>
        <translation>Asked to say more on</translation>
    </message>
    <message>
        <source>Hints for the search</source>
        <translation>Hints for the search</translation>
    </message>
    <message>
        <source>Way of disclosure chosen</source>
        <translation>Way of disclosure chosen</translation>
    </message>
    <message>
        <source>Fee (yen)</source>
        <translation>Fee (yen)</translation>
    </message>
    <message>
        <source>What the fee covers</source>
        <translation>What the fee covers</translation>
    </message>
    <message>
        <source>Fee paid on</source>
        <translation>Fee paid on</translation>
    </message>
    <message>
        <source>Holdings searched</source>
        <translation>Holdings searched</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Contractors asked</source>
        <translation>Contractors asked</translation>
    </message>
    <message>
        <source>Contractors asked on</source>
        <translation>Contractors asked on</translation>
    </message>
    <message>
        <source>Client, where entrusted</source>
        <translation>Client, where entrusted</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Legal ground</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Reason in words</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>What is given, corrected or stopped</source>
        <translation>What is given, corrected or stopped</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Blanks of letters</source>
        <translation>Blanks of letters</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Steps of the request</source>
        <translation>Steps of the request</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>e.g. Post to the address on the request</source>
        <translation>e.g. Post to the address on the request</translation>
    </message>
    <message>
        <source>e.g. Registered post and copies</source>
        <translation>e.g. Registered post and copies</translation>
    </message>
    <message>
        <source>e.g. Sakura Co., customer desk</source>
        <translation>e.g. Sakura Co., customer desk</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Change the request %1</source>
        <translation>Change the request %1</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>Letter: %1</translation>
    </message>
    <message>
        <source>No ground is needed for this decision.</source>
        <translation>No ground is needed for this decision.</translation>
    </message>
    <message>
        <source>No incident is recorded.</source>
        <translation>No incident is recorded.</translation>
    </message>
    <message>
        <source>Open the incident</source>
        <translation>Open the incident</translation>
    </message>
    <message>
        <source>Enough: %1
Too much: %2
%3</source>
        <comment>with the articles last</comment>
        <translation>Enough: %1
Too much: %2
%3</translation>
    </message>
    <message>
        <source>How much is enough</source>
        <translation>How much is enough</translation>
    </message>
    <message>
        <source>What not to ask for</source>
        <translation>What not to ask for</translation>
    </message>
    <message>
        <source>Nothing in the ledger yet. Say below what was found.</source>
        <translation>Nothing in the ledger yet. Say below what was found.</translation>
    </message>
    <message>
        <source>Another place of the ledger</source>
        <translation>Another place of the ledger</translation>
    </message>
    <message>
        <source>Nobody outside holds data of these places.</source>
        <translation>Nobody outside holds data of these places.</translation>
    </message>
    <message>
        <source>Write the letter…</source>
        <translation>Write the letter…</translation>
    </message>
    <message>
        <source>Go to the reason</source>
        <translation>Go to the reason</translation>
    </message>
    <message>
        <source>Answer without delay.</source>
        <translation>Answer without delay.</translation>
    </message>
    <message>
        <source>Answer by %1: %2</source>
        <translation>Answer by %1: %2</translation>
    </message>
    <message>
        <source>To be answered by %1</source>
        <translation>To be answered by %1</translation>
    </message>
    <message>
        <source>Choose first what the person wants: what to do follows from it.</source>
        <translation>Choose first what the person wants: what to do follows from it.</translation>
    </message>
    <message>
        <source>Recognised as a request after a reportable leak.</source>
        <translation>Recognised as a request after a reportable leak.</translation>
    </message>
    <message>
        <source>A client’s data: pass the request on to the client, and enter below who that is.</source>
        <translation>A client’s data: pass the request on to the client, and enter below who that is.</translation>
    </message>
    <message>
        <source>%1 (%2)
Not when: %3</source>
        <comment>a ground, its articles, when it does not hold</comment>
        <translation>%1 (%2)
Not when: %3</translation>
    </message>
    <message>
        <source>To be told: %1</source>
        <translation>To be told: %1</translation>
    </message>
    <message>
        <source>Fee: %1</source>
        <translation>Fee: %1</translation>
    </message>
    <message>
        <source>No reason is written yet. It is needed where not all is done as asked.</source>
        <translation>No reason is written yet. It is needed where not all is done as asked.</translation>
    </message>
    <message>
        <source>Try to explain the reason in words the person understands.</source>
        <translation>Try to explain the reason in words the person understands.</translation>
    </message>
    <message>
        <source>On which ground? Without one the law gives, it has to be done.</source>
        <translation>On which ground? Without one the law gives, it has to be done.</translation>
    </message>
    <message>
        <source>One of these grounds is not of this kind of request. Untick it.</source>
        <translation>One of these grounds is not of this kind of request. Untick it.</translation>
    </message>
    <message>
        <source>No fee may be charged here. Take it out.</source>
        <translation>No fee may be charged here. Take it out.</translation>
    </message>
    <message>
        <source>More papers than such data calls for? Untick what you can do without.</source>
        <translation>More papers than such data calls for? Untick what you can do without.</translation>
    </message>
    <message>
        <source>Note how you made sure who asks before anything is handed over.</source>
        <translation>Note how you made sure who asks before anything is handed over.</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>look again</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Entered in the record: %1</source>
        <translation>Entered in the record: %1</translation>
    </message>
</context>
<context>
    <name>RequestSheets</name>
    <message>
        <source>No record of this kind has this id. Look it up in the list and try again.</source>
        <translation>No record of this kind has this id. Look it up in the list and try again.</translation>
    </message>
    <message>
        <source>Holds data of the person who came. Keep it locked and shred it with the record.</source>
        <translation>Holds data of the person who came. Keep it locked and shred it with the record.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Nothing is recorded.</translation>
    </message>
    <message>
        <source>Record of a request</source>
        <translation>Record of a request</translation>
    </message>
    <message>
        <source>Log of requests</source>
        <translation>Log of requests</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>No request is recorded.</source>
        <translation>No request is recorded.</translation>
    </message>
    <message>
        <source>Hearing sheet</source>
        <translation>Hearing sheet</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Ask for</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>(not chosen yet)</source>
        <translation>(not chosen yet)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>No request has come yet</source>
        <translation>No request has come yet</translation>
    </message>
    <message>
        <source>Somebody asks what you hold about them, wants it corrected, or wants mailings to stop: begin here. The program leads step by step and counts the days.</source>
        <translation>Somebody asks what you hold about them, wants it corrected, or wants mailings to stop: begin here. The program leads step by step and counts the days.</translation>
    </message>
    <message>
        <source>Take a request</source>
        <translation>Take a request</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>At step %1</translation>
    </message>
    <message>
        <source>1 Receipt</source>
        <translation>1 Receipt</translation>
    </message>
    <message>
        <source>2 Kind</source>
        <translation>2 Kind</translation>
    </message>
    <message>
        <source>3 Identity</source>
        <translation>3 Identity</translation>
    </message>
    <message>
        <source>4 Scope</source>
        <translation>4 Scope</translation>
    </message>
    <message>
        <source>5 Search</source>
        <translation>5 Search</translation>
    </message>
    <message>
        <source>6 Decision</source>
        <translation>6 Decision</translation>
    </message>
    <message>
        <source>7 Answer</source>
        <translation>7 Answer</translation>
    </message>
    <message>
        <source>8 Reasons</source>
        <translation>8 Reasons</translation>
    </message>
    <message>
        <source>9 Record</source>
        <translation>9 Record</translation>
    </message>
    <message>
        <source>Number and person</source>
        <translation>Number and person</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(no title yet)</translation>
    </message>
    <message>
        <source>%1 (known on %2)</source>
        <translation>%1 (known on %2)</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests and complaints</source>
        <translation>Requests and complaints</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Erase for good…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Complaints and questions</source>
        <translation>Complaints and questions</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>Keeping and erasing</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are late: answer, or say why not yet.</source>
        <translation>
            <numerusform>%n request is late: answer, or say why not yet.</numerusform>
            <numerusform>%n requests are late: answer, or say why not yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody asks about their data, or complains: write it down, and follow the steps.</source>
        <translation>Somebody asks about their data, or complains: write it down, and follow the steps.</translation>
    </message>
    <message>
        <source>Print the log…</source>
        <translation>Print the log…</translation>
    </message>
    <message>
        <source>Blank sheet…</source>
        <translation>Blank sheet…</translation>
    </message>
    <message>
        <source>Take a request</source>
        <translation>Take a request</translation>
    </message>
    <message>
        <source>Take a complaint</source>
        <translation>Take a complaint</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>daily</source>
        <translation>daily</translation>
    </message>
    <message>
        <source>before a new version of the program</source>
        <translation>before a new version of the program</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>before an import</translation>
    </message>
    <message>
        <source>before a deletion</source>
        <translation>before a deletion</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>before a restore</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>made by you</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>There is no backup of this book yet.</source>
        <translation>There is no backup of this book yet.</translation>
    </message>
    <message>
        <source>Choose a backup. What the book holds now is kept as a backup too.</source>
        <translation>Choose a backup. What the book holds now is kept as a backup too.</translation>
    </message>
    <message>
        <source>As of %1: %2 records in the ledger, %3 purposes, %4 contractors.</source>
        <translation>As of %1: %2 records in the ledger, %3 purposes, %4 contractors.</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>As last year (%1)</source>
        <translation>As last year (%1)</translation>
    </message>
    <message>
        <source>%1 more than last year (%2)</source>
        <translation>%1 more than last year (%2)</translation>
    </message>
    <message>
        <source>%1 fewer than last year (%2)</source>
        <translation>%1 fewer than last year (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>No answer counts yet</source>
        <translation>No answer counts yet</translation>
    </message>
    <message>
        <source>%1 of %2 questions are answered.</source>
        <translation>%1 of %2 questions are answered.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Points by area</source>
        <translation>Points by area</translation>
    </message>
    <message>
        <source>Strong and weak</source>
        <translation>Strong and weak</translation>
    </message>
    <message>
        <source>Answer a few questions, and this shows what is strong and what is weak.</source>
        <translation>Answer a few questions, and this shows what is strong and what is weak.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n points)</source>
        <translation>
            <numerusform>%1 (%n point)</numerusform>
            <numerusform>%1 (%n points)</numerusform>
        </translation>
    </message>
    <message>
        <source>Strongest: %1</source>
        <translation>Strongest: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Weakest: %1</source>
        <translation>Weakest: %1</translation>
    </message>
    <message>
        <source>Begin with these</source>
        <translation>Begin with these</translation>
    </message>
    <message>
        <source>out of 100</source>
        <translation>out of 100</translation>
    </message>
</context>
<context>
    <name>ReviewMemo</name>
    <message>
        <source>Memo for the adviser</source>
        <translation>Memo for the adviser</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>closed on %1 by %2</source>
        <translation>closed on %1 by %2</translation>
    </message>
    <message>
        <source>under way since %1</source>
        <translation>under way since %1</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>not started yet</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>Privacy officer</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>Number of workers</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>And %1 more, which the annual report lists.</source>
        <translation>And %1 more, which the annual report lists.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What the firm asks</source>
        <translation>What the firm asks</translation>
    </message>
    <message>
        <source>Not decided yet about the firm: %1</source>
        <translation>Not decided yet about the firm: %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Duties not fully met</source>
        <translation>Duties not fully met</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Answered with “don’t know”</source>
        <translation>Answered with “don’t know”</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>What does not fit</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Actions overdue</source>
        <translation>Actions overdue</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Year %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>no points yet</source>
        <translation>no points yet</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1 (%2: %3)</translation>
    </message>
    <message>
        <source>don’t know: %1</source>
        <translation>don’t know: %1</translation>
    </message>
    <message>
        <source>to be checked again: %1</source>
        <translation>to be checked again: %1</translation>
    </message>
    <message>
        <source>not answered: %1</source>
        <translation>not answered: %1</translation>
    </message>
    <message>
        <source>does not apply: %1</source>
        <translation>does not apply: %1</translation>
    </message>
</context>
<context>
    <name>ReviewSummary</name>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Points by area</source>
        <translation>Points by area</translation>
    </message>
    <message>
        <source>No answer counts yet.</source>
        <translation>No answer counts yet.</translation>
    </message>
    <message>
        <source>What is in good order</source>
        <translation>What is in good order</translation>
    </message>
    <message>
        <source>What to look after first</source>
        <translation>What to look after first</translation>
    </message>
    <message>
        <source>Law to come (advance notice)</source>
        <translation>Law to come (advance notice)</translation>
    </message>
    <message>
        <source>Changed since the review before</source>
        <translation>Changed since the review before</translation>
    </message>
    <message>
        <source>before %1, %2 more</source>
        <translation>before %1, %2 more</translation>
    </message>
    <message>
        <source>before %1, %2 less</source>
        <translation>before %1, %2 less</translation>
    </message>
    <message>
        <source>before %1 as well</source>
        <translation>before %1 as well</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>points</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>points of 100</source>
        <translation>points of 100</translation>
    </message>
    <message>
        <source>%1 new, %2 gone</source>
        <translation>%1 new, %2 gone</translation>
    </message>
    <message>
        <source>%1 not sure</source>
        <translation>%1 not sure</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>records</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>records in the ledger</source>
        <translation>records in the ledger</translation>
    </message>
    <message>
        <source>%1 not answered</source>
        <translation>%1 not answered</translation>
    </message>
    <message>
        <source>%1 to be checked again</source>
        <translation>%1 to be checked again</translation>
    </message>
    <message>
        <source>%1 don’t know</source>
        <translation>%1 don’t know</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>questions</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>of %1 questions answered</source>
        <translation>of %1 questions answered</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>findings</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>findings</translation>
    </message>
    <message>
        <source>%1 of them duties</source>
        <translation>%1 of them duties</translation>
    </message>
    <message>
        <source>Points by area, 0 to 100</source>
        <translation>Points by area, 0 to 100</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>What is done about it</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>No duty is answered as not done, and no action is overdue.</source>
        <translation>No duty is answered as not done, and no action is overdue.</translation>
    </message>
    <message>
        <source>This can be said once questions are answered.</source>
        <translation>This can be said once questions are answered.</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>and more</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>New records: number (names)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Questions: %1 better, %2 worse, %3 counted for the first time, %4 no longer counted</source>
        <translation>Questions: %1 better, %2 worse, %3 counted for the first time, %4 no longer counted</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>New records</translation>
    </message>
    <message>
        <source>Records that are gone</source>
        <translation>Records that are gone</translation>
    </message>
    <message>
        <source>Advance notice of law to come: %1</source>
        <translation>Advance notice of law to come: %1</translation>
    </message>
</context>
<context>
    <name>ReviewYear</name>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Started on</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Closed although</source>
        <translation>Closed although</translation>
    </message>
    <message>
        <source>State at the closing</source>
        <translation>State at the closing</translation>
    </message>
    <message>
        <source>Version of the content</source>
        <translation>Version of the content</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Version of the program</translation>
    </message>
    <message>
        <source>Reopened because</source>
        <translation>Reopened because</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Action: %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Found: %1</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: %2 points</translation>
    </message>
</context>
<context>
    <name>ScopeCard</name>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Handling operator of personal information</source>
        <translation>Handling operator of personal information</translation>
    </message>
    <message>
        <source>Small operator: examples for small firms may be followed</source>
        <translation>Small operator: examples for small firms may be followed</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Not settled</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ScopeQuestions</name>
    <message>
        <source>Size and work for others</source>
        <translation>Size and work for others</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Net and cloud</source>
        <translation>Net and cloud</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>Paragraphs begin with “1. ”, items with “(1) ”, points with “・”. Write 【第3条】 for another article, “| a | b |” for the row of a table.</source>
        <translation>Paragraphs begin with “1. ”, items with “(1) ”, points with “・”. Write 【第3条】 for another article, “| a | b |” for the row of a table.</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>As it will be printed</translation>
    </message>
    <message>
        <source>Advice, not printed</source>
        <translation>Advice, not printed</translation>
    </message>
    <message>
        <source>Edit the table…</source>
        <translation>Edit the table…</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text of the article</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Please check before use: %1</source>
        <translation>Please check before use: %1</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Change “%1”</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Discard what was typed</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text document (ODT)</source>
        <translation>Text document (ODT)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Web page (HTML)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is switched on, or save as PDF and print that.</source>
        <translation>The printer did not take the pages. Check that it is switched on, or save as PDF and print that.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Saved as “%1”.</translation>
    </message>
</context>
<context>
    <name>SignOff</name>
    <message>
        <source>e.g. the shelf comes in March</source>
        <translation>e.g. the shelf comes in March</translation>
    </message>
    <message>
        <source>The year is being closed</source>
        <translation>The year is being closed</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Why it is closed like this</source>
        <translation>Why it is closed like this</translation>
    </message>
    <message>
        <source>Sign off and close</source>
        <translation>Sign off and close</translation>
    </message>
    <message>
        <source>Closing keeps a copy of the answers, the ledger and the actions as they are now. Later changes do not alter the report of the year. If something was wrong, you can open it again and say why.</source>
        <translation>Closing keeps a copy of the answers, the ledger and the actions as they are now. Later changes do not alter the report of the year. If something was wrong, you can open it again and say why.</translation>
    </message>
    <message>
        <source>Close the review of %1</source>
        <translation>Close the review of %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>What was kept when this year was closed cannot be read, so its report cannot be made. The answers of the year are still in the book. A newer version of the program, or a backup, may have it.</source>
        <translation>What was kept when this year was closed cannot be read, so its report cannot be made. The answers of the year are still in the book. A newer version of the program, or a backup, may have it.</translation>
    </message>
</context>
<context>
    <name>Sourced</name>
    <message>
        <source>%1: %2</source>
        <comment>level and sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence and articles</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>No longer kept</source>
        <translation>No longer kept</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Missing %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Builder</translation>
    </message>
    <message>
        <source>Estate agent</source>
        <translation>Estate agent</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Accountant</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Web shop</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tenken, the personal-data review book</source>
        <translation>Tenken, the personal-data review book</translation>
    </message>
    <message>
        <source>Once a year, look at where your firm keeps personal data and how. Step by step, in plain words.</source>
        <translation>Once a year, look at where your firm keeps personal data and how. Step by step, in plain words.</translation>
    </message>
    <message>
        <source>Nothing is sent out of this PC</source>
        <translation>Nothing is sent out of this PC</translation>
    </message>
    <message>
        <source>Everything stays in one file that you choose. The program opens no network connection.</source>
        <translation>Everything stays in one file that you choose. The program opens no network connection.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Go on with</translation>
    </message>
    <message>
        <source>&amp;Name of your firm or shop</source>
        <translation>&amp;Name of your firm or shop</translation>
    </message>
    <message>
        <source>Name of your firm or shop</source>
        <translation>Name of your firm or shop</translation>
    </message>
    <message>
        <source>Midori Clinic</source>
        <translation>Midori Clinic</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change where the book is kept</source>
        <translation>Change where the book is kept</translation>
    </message>
    <message>
        <source>&amp;Open an existing book…</source>
        <translation>&amp;Open an existing book…</translation>
    </message>
    <message>
        <source>&amp;Make the book</source>
        <translation>&amp;Make the book</translation>
    </message>
    <message>
        <source>Start a new book</source>
        <translation>Start a new book</translation>
    </message>
    <message>
        <source>Your trade</source>
        <translation>Your trade</translation>
    </message>
    <message>
        <source>Records that such a firm usually has are proposed. You only say: we have it, we do not, or I do not know.</source>
        <translation>Records that such a firm usually has are proposed. You only say: we have it, we do not, or I do not know.</translation>
    </message>
    <message>
        <source>Where to keep the book</source>
        <translation>Where to keep the book</translation>
    </message>
    <message>
        <source>My firm</source>
        <translation>My firm</translation>
    </message>
    <message>
        <source>Books (*%1)</source>
        <translation>Books (*%1)</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Kept in %1</translation>
    </message>
    <message>
        <source>Type the name of your firm first. It can be changed later.</source>
        <translation>Type the name of your firm first. It can be changed later.</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a step and how it stands</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Plan it</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Or until</source>
        <translation>Or until</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>done on %1</translation>
    </message>
    <message>
        <source>not needed on these answers</source>
        <translation>not needed on these answers</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Done on %1.</source>
        <translation>Done on %1.</translation>
    </message>
    <message>
        <source>Planned until %1.</source>
        <translation>Planned until %1.</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation>Planned.</translation>
    </message>
    <message>
        <source>Not needed on these answers; it may still be done.</source>
        <translation>Not needed on these answers; it may still be done.</translation>
    </message>
    <message>
        <source>To be done until %1: %2</source>
        <translation>To be done until %1: %2</translation>
    </message>
    <message>
        <source>To be done.</source>
        <translation>To be done.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>Who: %1. When: %2</source>
        <translation>Who: %1. When: %2</translation>
    </message>
    <message>
        <source>Step %1 done</source>
        <translation>Step %1 done</translation>
    </message>
    <message>
        <source>Step %1 is done.</source>
        <translation>Step %1 is done.</translation>
    </message>
    <message>
        <source>Plan step %1</source>
        <translation>Plan step %1</translation>
    </message>
    <message>
        <source>Take back step %1</source>
        <translation>Take back step %1</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Enter the day.</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Rows of the table</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>Put into the text</source>
        <translation>Put into the text</translation>
    </message>
    <message>
        <source>The first row is the head of the table.</source>
        <translation>The first row is the head of the table.</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>Time line</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>Kind of line</translation>
    </message>
    <message>
        <source>What happened or was done</source>
        <translation>What happened or was done</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What happened or was done, e.g. Called the recipient</source>
        <translation>What happened or was done, e.g. Called the recipient</translation>
    </message>
    <message>
        <source>e.g. 14:05</source>
        <translation>e.g. 14:05</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>Add to the time line: %1</source>
        <translation>Add to the time line: %1</translation>
    </message>
    <message>
        <source>This line was written by the program and stays.</source>
        <translation>This line was written by the program and stays.</translation>
    </message>
    <message>
        <source>Delete a line</source>
        <translation>Delete a line</translation>
    </message>
    <message>
        <source>The line was deleted.</source>
        <translation>The line was deleted.</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Enter the day.</translation>
    </message>
</context>
<context>
    <name>TodoView</name>
    <message>
        <source>Begin with the people</source>
        <translation>Begin with the people</translation>
    </message>
    <message>
        <source>List who works here, by name or by role. Then write down each training, check and disposal when it takes place: the program tells what is due, and answers the questions of the review from it.</source>
        <translation>List who works here, by name or by role. Then write down each training, check and disposal when it takes place: the program tells what is due, and answers the questions of the review from it.</translation>
    </message>
    <message>
        <source>Enter the people</source>
        <translation>Enter the people</translation>
    </message>
    <message>
        <source>To be mended: %1</source>
        <translation>To be mended: %1</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>Nothing is due. What you record here appears with its next day.</source>
        <translation>Nothing is due. What you record here appears with its next day.</translation>
    </message>
    <message>
        <source>Training of this business year</source>
        <translation>Training of this business year</translation>
    </message>
    <message>
        <source>All %1 people who work here took part in a training since %2.</source>
        <translation>All %1 people who work here took part in a training since %2.</translation>
    </message>
    <message>
        <source>%1 of %2 people took part in none since %3: %4</source>
        <translation>%1 of %2 people took part in none since %3: %4</translation>
    </message>
    <message>
        <source>Teaching everybody is a duty; how often is up to the firm. On joining and once a year is what is usual.</source>
        <translation>Teaching everybody is a duty; how often is up to the firm. On joining and once a year is what is usual.</translation>
    </message>
    <message>
        <source>Record a training</source>
        <translation>Record a training</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Cases discussed</source>
        <translation>Cases discussed</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Took part</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Made up on</source>
        <translation>Made up on</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Understanding</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Everybody you named is in the list already.</source>
        <translation>Everybody you named is in the list already.</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Add people</translation>
    </message>
    <message>
        <source>%1 people were added, %2 were there already.</source>
        <translation>%1 people were added, %2 were there already.</translation>
    </message>
    <message>
        <source>Import a list of people</source>
        <translation>Import a list of people</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Lists (*.csv *.txt *.tsv *.xlsx);;All files (*)</translation>
    </message>
    <message>
        <source>Nobody was added: %1 are there already, %2 rows cannot be read. The list is as it was.</source>
        <translation>Nobody was added: %1 are there already, %2 rows cannot be read. The list is as it was.</translation>
    </message>
    <message>
        <source>%1 people were added, %2 changed, %3 were there already, %4 rows could not be read.</source>
        <translation>%1 people were added, %2 changed, %3 were there already, %4 rows could not be read.</translation>
    </message>
    <message>
        <source>Record who leaves</source>
        <translation>Record who leaves</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>Checked: %1</translation>
    </message>
    <message>
        <source>“%1” is recorded as checked today and in order. Open the record to say more.</source>
        <translation>“%1” is recorded as checked today and in order. Open the record to say more.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Pledges</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Leavers</translation>
    </message>
    <message>
        <source>Disposals</source>
        <translation>Disposals</translation>
    </message>
    <message>
        <source>Training and records</source>
        <translation>Training and records</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>Name or role, Enter, the next one… A list can be pasted.</source>
        <translation>Name or role, Enter, the next one… A list can be pasted.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Import a list…</translation>
    </message>
    <message>
        <source>Record what is taken back</source>
        <translation>Record what is taken back</translation>
    </message>
    <message>
        <source>Leaves: accounts, keys and devices are not recorded yet.</source>
        <translation>Leaves: accounts, keys and devices are not recorded yet.</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Who took part</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>All records</translation>
    </message>
    <message>
        <source>How to look at the checks</source>
        <translation>How to look at the checks</translation>
    </message>
    <message>
        <source>Write it down when it takes place. Nothing is overdue.</source>
        <translation>Write it down when it takes place. Nothing is overdue.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue: see “To do”.</source>
        <translation>
            <numerusform>%n is overdue: see “To do”.</numerusform>
            <numerusform>%n are overdue: see “To do”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a training</source>
        <translation>Record a training</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Record a pledge</source>
        <translation>Record a pledge</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Record a check</source>
        <translation>Record a check</translation>
    </message>
    <message>
        <source>Record a disposal</source>
        <translation>Record a disposal</translation>
    </message>
    <message>
        <source>Everybody has one of this kind.</source>
        <translation>Everybody has one of this kind.</translation>
    </message>
    <message>
        <source>Add everybody who has none</source>
        <translation>Add everybody who has none</translation>
    </message>
</context>
<context>
    <name>TrainingPanes</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Nobody is listed yet</source>
        <translation>Nobody is listed yet</translation>
    </message>
    <message>
        <source>Type the names above, one after the other with Enter, or paste a list. Roles will do: “Counter 1”. Officers, part-timers and agency staff are meant too.</source>
        <translation>Type the names above, one after the other with Enter, or paste a list. Roles will do: “Counter 1”. Officers, part-timers and agency staff are meant too.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Workplace or role</source>
        <translation>Workplace or role</translation>
    </message>
    <message>
        <source>Last training</source>
        <translation>Last training</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Joined and left</source>
        <translation>Joined and left</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>No training is recorded yet</source>
        <translation>No training is recorded yet</translation>
    </message>
    <message>
        <source>Fifteen minutes at a morning meeting count. Write down the day, who took part and which cases were talked about.</source>
        <translation>Fifteen minutes at a morning meeting count. Write down the day, who took part and which cases were talked about.</translation>
    </message>
    <message>
        <source>Record a training</source>
        <translation>Record a training</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Took part</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>(no theme)</source>
        <translation>(no theme)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <source>For the files</source>
        <translation>For the files</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Pledges</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Pledge</translation>
    </message>
    <message>
        <source>No pledge is recorded yet</source>
        <translation>No pledge is recorded yet</translation>
    </message>
    <message>
        <source>Who promised secrecy, when, and where the paper is. The law asks for no such paper; it is recommended on joining and again on leaving.</source>
        <translation>Who promised secrecy, when, and where the paper is. The law asks for no such paper; it is recommended on joining and again on leaving.</translation>
    </message>
    <message>
        <source>Record a pledge</source>
        <translation>Record a pledge</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>(nobody yet)</source>
        <translation>(nobody yet)</translation>
    </message>
    <message>
        <source>Questions and reports of the staff</source>
        <translation>Questions and reports of the staff</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Nothing came to the desk yet</source>
        <translation>Nothing came to the desk yet</translation>
    </message>
    <message>
        <source>What people ask about handling data, and what they report: near misses too. An early report is worth thanks.</source>
        <translation>What people ask about handling data, and what they report: near misses too. An early report is worth thanks.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>(not said yet)</source>
        <translation>(not said yet)</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Periodic checks</source>
        <translation>Periodic checks</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>No check is recorded yet</source>
        <translation>No check is recorded yet</translation>
    </message>
    <message>
        <source>Go through the list of what is checked and press “Done today” beside what you have looked at.</source>
        <translation>Go through the list of what is checked and press “Done today” beside what you have looked at.</translation>
    </message>
    <message>
        <source>Record a check</source>
        <translation>Record a check</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>What is checked</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>What was mended</source>
        <translation>What was mended</translation>
    </message>
    <message>
        <source>Who leaves or moves</source>
        <translation>Who leaves or moves</translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation>Leaver</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Nothing is recorded yet</translation>
    </message>
    <message>
        <source>When somebody leaves or moves: which accounts were stopped, which keys and devices came back, and on which day.</source>
        <translation>When somebody leaves or moves: which accounts were stopped, which keys and devices came back, and on which day.</translation>
    </message>
    <message>
        <source>Record who leaves</source>
        <translation>Record who leaves</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Stopped on</translation>
    </message>
    <message>
        <source>Accounts and rights</source>
        <translation>Accounts and rights</translation>
    </message>
    <message>
        <source>Keys, devices, papers</source>
        <translation>Keys, devices, papers</translation>
    </message>
    <message>
        <source>Disposals</source>
        <translation>Disposals</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Disposal</translation>
    </message>
    <message>
        <source>No disposal is recorded yet</source>
        <translation>No disposal is recorded yet</translation>
    </message>
    <message>
        <source>What was erased or thrown away, when and how, and who confirmed it. Keep the certificate where a contractor did it.</source>
        <translation>What was erased or thrown away, when and how, and who confirmed it. Keep the certificate where a contractor did it.</translation>
    </message>
    <message>
        <source>Record a disposal</source>
        <translation>Record a disposal</translation>
    </message>
    <message>
        <source>What was disposed of</source>
        <translation>What was disposed of</translation>
    </message>
    <message>
        <source>Disposed of on</source>
        <translation>Disposed of on</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificate</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Who did and who confirmed it</source>
        <translation>Who did and who confirmed it</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>left %1</translation>
    </message>
</context>
<context>
    <name>TrainingSheets</name>
    <message>
        <source>took part</source>
        <translation>took part</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>not marked</translation>
    </message>
    <message>
        <source>absent, made up on %1</source>
        <translation>absent, made up on %1</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Workplace or role</source>
        <translation>Workplace or role</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Took part</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>□yes&#x3000;□no</source>
        <translation>□yes&#x3000;□no</translation>
    </message>
    <message>
        <source>Attendance at a training</source>
        <translation>Attendance at a training</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>Officers, part-timers and agency staff take part too. Who was absent is taught later: write the day into the note.</source>
        <translation>Officers, part-timers and agency staff take part too. Who was absent is taught later: write the day into the note.</translation>
    </message>
    <message>
        <source>Record of trainings</source>
        <translation>Record of trainings</translation>
    </message>
    <message>
        <source>No training is recorded yet.</source>
        <translation>No training is recorded yet.</translation>
    </message>
    <message>
        <source>(no theme)</source>
        <translation>(no theme)</translation>
    </message>
    <message>
        <source>Took part: %1, absent: %2</source>
        <translation>Took part: %1, absent: %2</translation>
    </message>
    <message>
        <source>Worked here and not marked: %1</source>
        <translation>Worked here and not marked: %1</translation>
    </message>
</context>
<context>
    <name>Undoable</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>VersionsPart</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Print this text…</source>
        <translation>Print this text…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Text of the version</translation>
    </message>
    <message>
        <source>Not adopted yet. Once it is approved, a copy of it is kept as its first version.</source>
        <translation>Not adopted yet. Once it is approved, a copy of it is kept as its first version.</translation>
    </message>
    <message>
        <source>The text was changed since version %1. Adopt it anew when the change is approved.</source>
        <translation>The text was changed since version %1. Adopt it anew when the change is approved.</translation>
    </message>
    <message>
        <source>Version %1 is the text as it is now.</source>
        <translation>Version %1 is the text as it is now.</translation>
    </message>
    <message>
        <source>Another document of this kind is in force as well. Adopting this one retires the other.</source>
        <translation>Another document of this kind is in force as well. Adopting this one retires the other.</translation>
    </message>
    <message numerus="yes">
        <source>Still empty: %n blanks.</source>
        <translation>
            <numerusform>Still empty: %n blank.</numerusform>
            <numerusform>Still empty: %n blanks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still missing: %n matters.</source>
        <translation>
            <numerusform>Still missing: %n matter.</numerusform>
            <numerusform>Still missing: %n matters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text as it is now</source>
        <translation>The text as it is now</translation>
    </message>
    <message>
        <source>Only this text</source>
        <translation>Only this text</translation>
    </message>
    <message>
        <source>Compare with the text as it is now</source>
        <translation>Compare with the text as it is now</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>adopted %1</source>
        <translation>adopted %1</translation>
    </message>
    <message>
        <source>Compare with version %1</source>
        <translation>Compare with version %1</translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation>The two texts are the same.</translation>
    </message>
    <message>
        <source>Adopt version %1</source>
        <translation>Adopt version %1</translation>
    </message>
    <message>
        <source>Version %1 is in force. The other document of this kind was retired.</source>
        <translation>Version %1 is in force. The other document of this kind was retired.</translation>
    </message>
    <message>
        <source>Version %1 is in force.</source>
        <translation>Version %1 is in force.</translation>
    </message>
    <message>
        <source>Only the order of the articles differs.</source>
        <translation>Only the order of the articles differs.</translation>
    </message>
</context>
<context>
    <name>WrittenFile</name>
    <message>
        <source>“%1” is a folder, so nothing was written. Add a file name.</source>
        <translation>“%1” is a folder, so nothing was written. Add a file name.</translation>
    </message>
    <message>
        <source>“%1” was not written because its folder does not exist. Choose another folder.</source>
        <translation>“%1” was not written because its folder does not exist. Choose another folder.</translation>
    </message>
    <message>
        <source>“%1” was not written because the disk is full or failing; a file of that name is as before. Make room or choose another disk, then try again.</source>
        <translation>“%1” was not written because the disk is full or failing; a file of that name is as before. Make room or choose another disk, then try again.</translation>
    </message>
    <message>
        <source>“%1” could not be replaced and is as before. Close it in other programs, or choose another name.</source>
        <translation>“%1” could not be replaced and is as before. Close it in other programs, or choose another name.</translation>
    </message>
    <message>
        <source>“%1” was not written because the folder may not be changed. Choose another folder.</source>
        <translation>“%1” was not written because the folder may not be changed. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>This workbook is damaged or was made in an unusual way. Save it again as .xlsx and try once more.</source>
        <translation>This workbook is damaged or was made in an unusual way. Save it again as .xlsx and try once more.</translation>
    </message>
    <message>
        <source>This workbook has more than %1 rows or too many cells. Divide it into smaller files.</source>
        <translation>This workbook has more than %1 rows or too many cells. Divide it into smaller files.</translation>
    </message>
    <message>
        <source>This is not an Excel workbook (.xlsx) or a CSV file. Save the list as one of them and try again.</source>
        <translation>This is not an Excel workbook (.xlsx) or a CSV file. Save the list as one of them and try again.</translation>
    </message>
</context>
<context>
    <name>XlsxFile</name>
    <message>
        <source>Row %1, %2: the text is longer than a workbook can hold (32,767 characters). Nothing was written; shorten it or export as CSV.</source>
        <translation>Row %1, %2: the text is longer than a workbook can hold (32,767 characters). Nothing was written; shorten it or export as CSV.</translation>
    </message>
    <message>
        <source>The workbook could not be made, perhaps because the disk is full. Nothing was changed; make room and try again.</source>
        <translation>The workbook could not be made, perhaps because the disk is full. Nothing was changed; make room and try again.</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source>What is left</source>
        <translation>What is left</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Go on with the review</translation>
    </message>
    <message>
        <source>Print the annual report…</source>
        <translation>Print the annual report…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Open again…</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Review of %1</translation>
    </message>
    <message>
        <source>Start the review of %1</source>
        <translation>Start the review of %1</translation>
    </message>
    <message>
        <source>Closed on %1 by %2. What was kept then does not change any more.</source>
        <translation>Closed on %1 by %2. What was kept then does not change any more.</translation>
    </message>
    <message>
        <source>The next review can be started from %1.</source>
        <translation>The next review can be started from %1.</translation>
    </message>
    <message>
        <source>Started on %1.</source>
        <translation>Started on %1.</translation>
    </message>
    <message>
        <source>The first answer starts it as well.</source>
        <translation>The first answer starts it as well.</translation>
    </message>
    <message>
        <source>The answers of %1 come over as “check again”: you see them beside each question and say whether they still hold. Until then they do not count.</source>
        <translation>The answers of %1 come over as “check again”: you see them beside each question and say whether they still hold. Until then they do not count.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>Questions and law as of</source>
        <translation>Questions and law as of</translation>
    </message>
    <message>
        <source>Closed although</source>
        <translation>Closed although</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Opened again</translation>
    </message>
    <message>
        <source>Nothing is left. The year can be closed.</source>
        <translation>Nothing is left. The year can be closed.</translation>
    </message>
    <message numerus="yes">
        <source>The review has begun. %n answers of the year before are there to be checked.</source>
        <translation>
            <numerusform>The review has begun. %n answer of the year before is there to be checked.</numerusform>
            <numerusform>The review has begun. %n answers of the year before are there to be checked.</numerusform>
        </translation>
    </message>
    <message>
        <source>The review has begun.</source>
        <translation>The review has begun.</translation>
    </message>
    <message>
        <source>%1 signs. From now on the year stays as it is.</source>
        <translation>%1 signs. From now on the year stays as it is.</translation>
    </message>
    <message>
        <source>%1 signs. From now on the year stays as it is, with what is left:</source>
        <translation>%1 signs. From now on the year stays as it is, with what is left:</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Close the year</translation>
    </message>
    <message>
        <source>The review of %1 is closed. Print its report and have it stamped.</source>
        <translation>The review of %1 is closed. Print its report and have it stamped.</translation>
    </message>
    <message>
        <source>Close the review of %1?</source>
        <translation>Close the review of %1?</translation>
    </message>
    <message>
        <source>Open the review of %1 again</source>
        <translation>Open the review of %1 again</translation>
    </message>
    <message>
        <source>The review of %1 is open again. Close it when it is right.</source>
        <translation>The review of %1 is open again. Close it when it is right.</translation>
    </message>
    <message>
        <source>The answers can be changed again, and the report is printed from them as they are then. Sign the year off again afterwards.</source>
        <translation>The answers can be changed again, and the report is printed from them as they are then. Sign the year off again afterwards.</translation>
    </message>
    <message>
        <source>The reason stays with the year, with the signature of %1.</source>
        <translation>The reason stays with the year, with the signature of %1.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>e.g. an answer was wrong</source>
        <translation>e.g. an answer was wrong</translation>
    </message>
</context>
<context>
    <name>YearCloser</name>
    <message>
        <source>Close the review of %1</source>
        <translation>Close the review of %1</translation>
    </message>
</context>
<context>
    <name>YearPage</name>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Start a review, sign it off, look at earlier ones.</source>
        <translation>Start a review, sign it off, look at earlier ones.</translation>
    </message>
    <message>
        <source>Reviewed years</source>
        <translation>Reviewed years</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>YearSheet</name>
    <message>
        <source>Answer of the checklist</source>
        <translation>Answer of the checklist</translation>
    </message>
    <message>
        <source>Note of the checklist</source>
        <translation>Note of the checklist</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>New action</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>New question</translation>
    </message>
    <message>
        <source>Reword a question</source>
        <translation>Reword a question</translation>
    </message>
    <message>
        <source>Delete a question</source>
        <translation>Delete a question</translation>
    </message>
    <message>
        <source>Take a question out</source>
        <translation>Take a question out</translation>
    </message>
    <message>
        <source>Put a question back</source>
        <translation>Put a question back</translation>
    </message>
</context>
<context>
    <name>YearWords</name>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>of these unknown</source>
        <translation>of these unknown</translation>
    </message>
</context>
<context>
    <name>YearWork</name>
    <message>
        <source>The review of %1 was not started. Nothing was changed.</source>
        <translation>The review of %1 was not started. Nothing was changed.</translation>
    </message>
    <message>
        <source>The review of %1 is closed already. Nothing was changed.</source>
        <translation>The review of %1 is closed already. Nothing was changed.</translation>
    </message>
    <message>
        <source>Say who signs the review off. Nothing was changed.</source>
        <translation>Say who signs the review off. Nothing was changed.</translation>
    </message>
    <message>
        <source>The review of %1 is open already. Nothing was changed.</source>
        <translation>The review of %1 is open already. Nothing was changed.</translation>
    </message>
    <message>
        <source>Say why the review is opened again. Nothing was changed.</source>
        <translation>Say why the review is opened again. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1, signed by %2 on %3: %4</source>
        <translation>%1, signed by %2 on %3: %4</translation>
    </message>
    <message>
        <source>The review of %1 has no questions, so there is nothing to close. Nothing was changed.</source>
        <translation>The review of %1 has no questions, so there is nothing to close. Nothing was changed.</translation>
    </message>
</context>
</TS>
