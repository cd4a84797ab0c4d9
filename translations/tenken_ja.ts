<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Tenken</source>
        <translation>Tenken について</translation>
    </message>
    <message>
        <source>Tenken, the personal-data review book</source>
        <translation>個人情報 点検ノート Tenken</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Law and guidelines as of %1</source>
        <translation>%1時点の法令・ガイドライン</translation>
    </message>
    <message>
        <source>The program opens no network connection. Everything stays in the file that you choose.</source>
        <translation>このプログラムはネットワークに接続しません。データはすべて、お選びのファイルの中だけに残ります。</translation>
    </message>
    <message>
        <source>It helps you to keep order and explains the law in plain words. It is no legal advice: ask a specialist where it matters.</source>
        <translation>管理を整える手助けをし、法律をやさしい言葉で説明します。法的な助言ではありません。大切なことは専門家にご相談ください。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with: %1</source>
        <translation>GNU General Public License（バージョン3以降）で公開している自由ソフトウェアです。使っているもの：%1</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>ライセンスの全文</translation>
    </message>
</context>
<context>
    <name>AccessReview</name>
    <message>
        <source>Rights stopped</source>
        <translation>止めた権限・ID</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰の</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>止めた日</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返してもらった物</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>返してもらった日</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>確かめた人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>What to do</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>終わった日</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>Go to the question</source>
        <translation>質問へ移る</translation>
    </message>
    <message>
        <source>When it is done</source>
        <translation>終わったら</translation>
    </message>
    <message>
        <source>For the files</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>e.g. Put a lock on the cabinet of the customer cards</source>
        <translation>例：お客さまカードの棚に鍵を付ける</translation>
    </message>
    <message>
        <source>e.g. Sato, office</source>
        <translation>例：事務の佐藤</translation>
    </message>
    <message>
        <source>e.g. Photo of the lock in the folder “review”</source>
        <translation>例：鍵の写真（「点検」フォルダー）</translation>
    </message>
    <message>
        <source>e.g. The order is placed, delivery next week</source>
        <translation>例：注文済み。来週届く予定</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>入力した内容を捨てる</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>From the review of %1</source>
        <translation>%1年度の点検から</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>終わりにする</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>It comes from this question</source>
        <translation>元になった質問</translation>
    </message>
    <message>
        <source>A question that is not asked any more</source>
        <translation>今はもう尋ねていない質問です</translation>
    </message>
    <message>
        <source>It comes from this finding</source>
        <translation>元になった指摘</translation>
    </message>
    <message>
        <source>Done, or open again: Ctrl+Enter</source>
        <translation>終わりにする、もう一度開く：Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>What to do</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>ActionPlan</name>
    <message>
        <source>%1: %2</source>
        <comment>title and number of actions</comment>
        <translation>%1&#x3000;%2件</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>これからやること</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>終わったもの</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>取りやめたもの</translation>
    </message>
    <message>
        <source>No action is recorded.</source>
        <translation>改善はまだ書かれていません。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>終わった日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>終わった証拠</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1（期限切れ）</translation>
    </message>
    <message>
        <source>(nobody yet)</source>
        <translation>（未定）</translation>
    </message>
    <message>
        <source>(no day yet)</source>
        <translation>（未定）</translation>
    </message>
    <message>
        <source>a finding that is settled</source>
        <translation>解消したつじつまの確認</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>改善計画</translation>
    </message>
</context>
<context>
    <name>ActionPriority</name>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高い</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低い</translation>
    </message>
</context>
<context>
    <name>ActionState</name>
    <message>
        <source>Open</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進めている</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>終わった</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>取りやめ</translation>
    </message>
</context>
<context>
    <name>ActionTable</name>
    <message>
        <source>Filter by words or names…</source>
        <translation>言葉や担当で絞り込む…</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>改善を絞り込む</translation>
    </message>
    <message>
        <source>Which actions are shown</source>
        <translation>表示する改善</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>開いている %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>済み %1</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n日過ぎました</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日まで</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>あと%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing written)</source>
        <translation>（まだ書いていません）</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Actions</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>What is to be improved, by whom and until when.</source>
        <translation>何を、だれが、いつまでに直すかを決めて、終わるまで追いかけます。</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>改善を追加</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>改善はまだありません</translation>
    </message>
    <message>
        <source>Begin with the weakest answer of your review: write down what you will do about it, who does it and until when.</source>
        <translation>点検でいちばん弱かった答えから始めましょう。やること、担当、期限の三つを書けば十分です。</translation>
    </message>
    <message>
        <source>Write the first action</source>
        <translation>最初の改善を書く</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>終わりにする・開き直す</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation>「%1」が終わりました。</translation>
    </message>
    <message>
        <source>“%1” is done. Answer its question once more: until then its old answer is not counted.</source>
        <translation>「%1」が終わりました。元の質問にもう一度答えてください。それまで前の答えは点数に入りません。</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>質問へ移る</translation>
    </message>
</context>
<context>
    <name>AdoptForm</name>
    <message>
        <source>e.g. private phones are allowed now</source>
        <translation>例：私物のスマートフォンを使えるようにしたため</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>承認日</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>使い始める日</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>改定の理由</translation>
    </message>
    <message>
        <source>Adopt as version %1</source>
        <translation>第%1版として承認する</translation>
    </message>
</context>
<context>
    <name>AnnualReport</name>
    <message>
        <source>Personal-data review report</source>
        <translation>個人情報 点検報告書</translation>
    </message>
    <message>
        <source>Changed since the review before</source>
        <translation>前の点検からの変化</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>適用範囲</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>委託先</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>つじつまの確認</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>確認と署名</translation>
    </message>
    <message>
        <source>This review was kept on this firm’s own PC only. Nothing was sent outside.</source>
        <translation>この点検の記録は、自社のパソコンの中だけで作りました。外へは何も送っていません。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>点検の期間</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>個人情報保護管理者</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Law as of</source>
        <translation>法令の時点</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>まだ始めていません</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>since %1, not closed yet</source>
        <translation>%1から（点検中）</translation>
    </message>
    <message>
        <source>Nothing is recorded in the ledger yet.</source>
        <translation>台帳にはまだ何も記録されていません。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>誰の情報</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Kind in law</source>
        <translation>法律上の種類</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認した日</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Persons: %1</source>
        <translation>人数：%1</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未集計</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>No contractor is recorded.</source>
        <translation>委託先は記録されていません。</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Data handed over</source>
        <translation>渡している項目</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not answered: %1</source>
        <translation>未回答 %1問</translation>
    </message>
    <message>
        <source>to be checked again: %1</source>
        <translation>要再確認 %1問</translation>
    </message>
    <message>
        <source>don’t know: %1</source>
        <translation>わからない %1問</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>確認した人</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>締めた日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>This review is not closed yet.</source>
        <translation>この点検はまだ締めていません。</translation>
    </message>
    <message>
        <source>Left incomplete</source>
        <translation>残っている点</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>開き直した理由</translation>
    </message>
    <message>
        <source>Version of the questions</source>
        <translation>質問の版</translation>
    </message>
    <message>
        <source>Leaks, requests and complaints</source>
        <translation>漏えい・請求・苦情</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>確かめ方</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答えた日</translation>
    </message>
    <message>
        <source>To be checked again because</source>
        <translation>確かめ直す理由</translation>
    </message>
    <message>
        <source>Version of the question</source>
        <translation>質問の版</translation>
    </message>
</context>
<context>
    <name>AnswerBasis</name>
    <message>
        <source>Not said</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>現物</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>聞き取り</translation>
    </message>
</context>
<context>
    <name>AnswerDetails</name>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>確かめ方</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note, e.g. who was asked</source>
        <translation>メモ&#x3000;例：だれに聞いたか</translation>
    </message>
    <message>
        <source>Write in the note why it does not apply. Until then the answer is kept without a reason.</source>
        <translation>当てはまらない理由を、メモに書いてください。書くまでは、理由なしのまま残しておきます。</translation>
    </message>
    <message>
        <source>What would prove it: %1</source>
        <translation>証拠になる物：%1</translation>
    </message>
</context>
<context>
    <name>AnswerTile</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1、キー %2</translation>
    </message>
</context>
<context>
    <name>AnswerValue</name>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>していない</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>している</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>一部だけ</translation>
    </message>
    <message>
        <source>Done and recorded</source>
        <translation>記録と見直しもある</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>わからない</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>要再確認</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録あり</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>%1 (say why)</source>
        <translation>%1（理由を書く）</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This file is damaged or cut short. Open it in its own program, save it again and try once more.</source>
        <translation>このファイルは壊れているか、途中で切れています。元のプログラムで開いて保存し直し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a list can be, so it was not opened.</source>
        <translation>このファイルは展開すると一覧としては大きすぎるため、開きませんでした。</translation>
    </message>
    <message>
        <source>This file is protected by a password. Save it without a password and try again.</source>
        <translation>このファイルはパスワードで保護されています。パスワードなしで保存して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <source>Areas</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>%1, %2 of %3 answered</source>
        <translation>%1、%3問中 %2問が回答済み</translation>
    </message>
</context>
<context>
    <name>ArticlesPart</name>
    <message>
        <source>locked</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自分の条</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Chapters and articles</source>
        <translation>章と条</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Adds an article of your own behind this one</source>
        <translation>この条の後に、自分の条を加えます</translation>
    </message>
    <message>
        <source>A locked article is never changed by the program, and not by hand until it is unlocked</source>
        <translation>固定した条は、プログラムが変えることはありません。手で直すときは、固定を外します</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>「%1」を動かす</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新しい条</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>新しい見出し</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>条を加える</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を外す</translation>
    </message>
    <message>
        <source>“%1” was removed from the document.</source>
        <translation>「%1」を文書から外しました。</translation>
    </message>
    <message>
        <source>Lock “%1”</source>
        <translation>「%1」を固定</translation>
    </message>
    <message>
        <source>Unlock “%1”</source>
        <translation>「%1」の固定を外す</translation>
    </message>
    <message>
        <source>Found. Enter finds the next place.</source>
        <translation>見つかりました。Enterで次へ進みます。</translation>
    </message>
    <message>
        <source>Not found in this document.</source>
        <translation>この文書にはありません。</translation>
    </message>
    <message>
        <source>Opening part</source>
        <translation>文書の冒頭</translation>
    </message>
</context>
<context>
    <name>AttendanceBox</name>
    <message>
        <source>All present</source>
        <translation>全員出席</translation>
    </message>
    <message>
        <source>The others absent</source>
        <translation>残りは欠席</translation>
    </message>
    <message>
        <source>Nobody is listed yet. Enter the people under “People” first.</source>
        <translation>まだだれも入っていません。先に「人」で名前を入れてください。</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>出た人</translation>
    </message>
    <message>
        <source>Took part: %1 · Absent: %2 · Not marked: %3</source>
        <translation>出席 %1・欠席 %2・印なし %3</translation>
    </message>
</context>
<context>
    <name>AttendanceModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれ</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>欠席</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>“%1” is not a book of this program, so no backup was made of it.</source>
        <translation>「%1」はこのプログラムのブックではないため、控えを作りませんでした。</translation>
    </message>
    <message>
        <source>No backup could be made in “%1”. The book itself is unharmed. Check the disk, then try again.</source>
        <translation>「%1」に控えを作れませんでした。ブックは無事です。ディスクを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged. Choose an older one.</source>
        <translation>控え「%1」は壊れています。もっと前の控えを選んでください。</translation>
    </message>
    <message>
        <source>The backup could not be put in place of “%1”. The book is as it was.</source>
        <translation>控えを「%1」に戻せませんでした。ブックは元のままです。</translation>
    </message>
</context>
<context>
    <name>BesideLedger</name>
    <message>
        <source>Beside the ledger</source>
        <translation>台帳と見比べる</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>見てよい人</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>いつまで残すか</translation>
    </message>
    <message>
        <source>Open in the ledger</source>
        <translation>台帳で開く</translation>
    </message>
    <message>
        <source>In the ledger: nobody is named yet</source>
        <translation>台帳では：見る人がまだ書かれていません</translation>
    </message>
    <message>
        <source>In the ledger: %1</source>
        <translation>台帳では：%1</translation>
    </message>
    <message>
        <source>In the ledger: %1 people</source>
        <translation>台帳では：%1人</translation>
    </message>
    <message>
        <source>In the ledger: %1, %2 people</source>
        <translation>台帳では：%1（%2人）</translation>
    </message>
    <message>
        <source>In the ledger: no period is entered yet</source>
        <translation>台帳では：期間がまだ書かれていません</translation>
    </message>
    <message>
        <source>%1. The ground named there is another: see whether the period fits.</source>
        <translation>%1。台帳では別の根拠になっています。期間が合っているか確かめてください。</translation>
    </message>
    <message>
        <source>%1: by this count, what was made up to %2 is past its period today.</source>
        <translation>%1：今日で数えると、%2までに作った分は、この期間を過ぎています。</translation>
    </message>
    <message>
        <source>%1: by this count, those due in %2 or before are past their period today.</source>
        <translation>%1：今日で数えると、提出期限が%2年までの分は、この期間を過ぎています。</translation>
    </message>
</context>
<context>
    <name>BlankChecklist</name>
    <message>
        <source>Checklist to fill in by hand</source>
        <translation>手書き用の点検表</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>書いた人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>書いた日</translation>
    </message>
    <message>
        <source>Tick one box for each question. Where it does not apply, write the reason into the note.</source>
        <translation>質問ごとに、当てはまる□を1つだけ塗ります。Nのときは、理由を備考に書きます。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>確かめ方</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>BlankValue</name>
    <message>
        <source>Blank</source>
        <translation>差し込み</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
</context>
<context>
    <name>BlanksPart</name>
    <message>
        <source>What is still empty</source>
        <translation>まだ空いているところ</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>すべての文書</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>この文書だけ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>本文で見る</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>Nothing is left empty in this document.</source>
        <translation>この文書に、空いているところはありません。</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>どこで使うか</translation>
    </message>
    <message>
        <source>Blanks in the text: %1</source>
        <translation>本文の空欄：%1</translation>
    </message>
    <message>
        <source>Not answered yet: %1</source>
        <translation>まだ答えていないこと：%1</translation>
    </message>
    <message>
        <source>Decides which articles are in</source>
        <translation>入れる条を決めます</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか%n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>One line each, parted by “|”: %1</source>
        <translation>1行に1件、「|」で区切って書きます：%1</translation>
    </message>
    <message>
        <source>Is this so in your firm? The articles that depend on it come or go at once.</source>
        <translation>会社に当てはまりますか。答えると、関係する条がすぐに入ったり外れたりします。</translation>
    </message>
    <message>
        <source>This is known by now: %1</source>
        <translation>今は分かっています：%1</translation>
    </message>
    <message>
        <source>This is kept on another page. Say it there, and every document knows it.</source>
        <translation>これは別のページで決めます。そこで入れると、すべての文書で使えます。</translation>
    </message>
    <message>
        <source>This is filled in when the document is adopted.</source>
        <translation>文書を承認すると、自動で入ります。</translation>
    </message>
    <message>
        <source>Write it into the text, in place of the gap.</source>
        <translation>本文の空欄のところに、直接書いてください。</translation>
    </message>
    <message>
        <source>Adopt the document</source>
        <translation>承認へ進む</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>空欄に入れる</translation>
    </message>
    <message>
        <source>Go to the firm&apos;s page</source>
        <translation>会社のページへ</translation>
    </message>
    <message>
        <source>Go to the checklist</source>
        <translation>点検へ</translation>
    </message>
    <message>
        <source>Go to the ledger</source>
        <translation>台帳へ</translation>
    </message>
    <message>
        <source>Fill in “%1”</source>
        <translation>「%1」を埋める</translation>
    </message>
    <message>
        <source>Opening part</source>
        <translation>文書の冒頭</translation>
    </message>
</context>
<context>
    <name>BookExport</name>
    <message>
        <source>Spreadsheet (*.xlsx);;Text for spreadsheets (*.csv);;JSON (*.json)</source>
        <translation>表計算 (*.xlsx);;表計算用のテキスト (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>回答の書き出し</translation>
    </message>
    <message>
        <source>Which answers are to be written?</source>
        <translation>どの回答を書き出しますか。</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>%1年度だけ</translation>
    </message>
    <message>
        <source>Of all years</source>
        <translation>すべての年度</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>%1年度の回答</translation>
    </message>
    <message>
        <source>Export the actions</source>
        <translation>改善の書き出し</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Export deadlines as calendar</source>
        <translation>期限をカレンダーに書き出す</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written to “%1”.</source>
        <translation>
            <numerusform>%n件を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>ファイルに書き出しています…</translation>
    </message>
    <message>
        <source>Export the contractors</source>
        <translation>委託先の書き出し</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>委託先</translation>
    </message>
    <message>
        <source>Export the checks of contractors</source>
        <translation>委託先の確認の書き出し</translation>
    </message>
    <message>
        <source>Checks of contractors</source>
        <translation>委託先の確認</translation>
    </message>
    <message>
        <source>Export what was provided and received</source>
        <translation>提供・受領の記録の書き出し</translation>
    </message>
    <message>
        <source>Provided and received</source>
        <translation>提供・受領の記録</translation>
    </message>
    <message>
        <source>Export the joint uses</source>
        <translation>共同利用の書き出し</translation>
    </message>
    <message>
        <source>Joint use</source>
        <translation>共同利用</translation>
    </message>
    <message>
        <source>Export the incidents</source>
        <translation>事故の記録を書き出す</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事故の記録</translation>
    </message>
    <message>
        <source>Export the checks of health data and My Number</source>
        <translation>健康情報とマイナンバーの確認を書き出す</translation>
    </message>
    <message>
        <source>Health data and My Number</source>
        <translation>健康情報とマイナンバー</translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>“%1” is not a book of this program. It was left as it is. Choose a file that ends in .tenken.</source>
        <translation>「%1」はこのプログラムのブックではありません。ファイルはそのままです。名前が .tenken で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>The book “%1” is damaged. It was left as it is. Restore the last backup.</source>
        <translation>ブック「%1」は壊れています。ファイルはそのままです。最後の控えから戻してください。</translation>
    </message>
    <message>
        <source>The book “%1” was made by a newer version of the program. It was left as it is. Install the newest version, then open it again.</source>
        <translation>ブック「%1」は新しい版のプログラムで作られています。ファイルはそのままです。最新版を入れてから開いてください。</translation>
    </message>
    <message>
        <source>It is of an older version: open it once where it can be changed.</source>
        <translation>前の版のブックです。変更できる場所で一度開いてください。</translation>
    </message>
    <message>
        <source>This file may only be read. You can look and print, but not change anything.</source>
        <translation>このファイルは読み取り専用です。見ることと印刷はできますが、変更はできません。</translation>
    </message>
    <message>
        <source>This folder may only be read. You can look and print, but not change anything.</source>
        <translation>このフォルダは読み取り専用です。見ることと印刷はできますが、変更はできません。</translation>
    </message>
    <message>
        <source>This book is open in another window or program. Here you can look and print, but not change anything.</source>
        <translation>このブックは別の画面かプログラムで開かれています。ここでは見ることと印刷だけができます。</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder of this book; the disk may be full. You can look and print, but not change anything.</source>
        <translation>このブックのフォルダには保存できません。ディスクがいっぱいかもしれません。見ることと印刷はできますが、変更はできません。</translation>
    </message>
    <message>
        <source>This book was opened only to be read.</source>
        <translation>このブックは読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>There is no book “%1”. It may have been moved or renamed.</source>
        <translation>ブック「%1」が見つかりません。移したか、名前を変えたのかもしれません。</translation>
    </message>
    <message>
        <source>The book “%1” cannot be read. Check the rights of the file.</source>
        <translation>ブック「%1」を読めません。ファイルのアクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>The book “%1” could not be made there. Choose another folder.</source>
        <translation>ブック「%1」をそこに作れませんでした。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>“%1” exists already. Nothing was changed. Choose another name.</source>
        <translation>「%1」はもうあります。何も変えていません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The book is open in another window or program. Nothing was changed. Close it there, then try again.</source>
        <translation>このブックは別の画面かプログラムで開かれています。何も変えていません。そちらを閉じてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>BookPages</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>委託先</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>規程・文書</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>教育・記録</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>本人対応</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>漏えい対応</translation>
    </message>
    <message>
        <source>Health, numbers</source>
        <translation>健康・番号</translation>
    </message>
</context>
<context>
    <name>BookReport</name>
    <message>
        <source>The book has no review of %1, nor of any other year yet.</source>
        <translation>このブックに%1年度の点検はありません。ほかの年度の点検もまだありません。</translation>
    </message>
    <message>
        <source>The book has no review of %1. It has: %2.</source>
        <translation>このブックに%1年度の点検はありません。ある年度：%2。</translation>
    </message>
</context>
<context>
    <name>BookView</name>
    <message>
        <source>The backup is made and checked.</source>
        <translation>控えを作成し、確かめました。</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>一覧の取り込み(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export the ledger…</source>
        <translation>台帳の書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Print: %1…</source>
        <translation>印刷：%1…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>%1, all saved</source>
        <translation>%1&#x3000;保存済み</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>クイズ</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>つじつまの確認(&amp;F)</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>つじつまの確認 %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>つじつまの確認</translation>
    </message>
    <message>
        <source>Export the ans&amp;wers…</source>
        <translation>回答の書き出し(&amp;W)…</translation>
    </message>
    <message>
        <source>Export the ac&amp;tions…</source>
        <translation>改善の書き出し(&amp;T)…</translation>
    </message>
    <message>
        <source>Export &amp;deadlines as calendar…</source>
        <translation>期限をカレンダーに書き出す(&amp;D)…</translation>
    </message>
    <message>
        <source>Close a year, compare &amp;years…</source>
        <translation>年度を締める・くらべる(&amp;Y)…</translation>
    </message>
    <message>
        <source>Export the checks of &amp;health data…</source>
        <translation>健康情報などの確認を書き出す(&amp;H)…</translation>
    </message>
    <message>
        <source>Export the cont&amp;ractors…</source>
        <translation>委託先を書き出す(&amp;R)…</translation>
    </message>
    <message>
        <source>E&amp;xport the incidents…</source>
        <translation>事故の記録を書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Two computers wrote to this book, and the sync service put one of the two states beside it: %1. Open the other one too, enter here what is only there, then move it away.</source>
        <translation>2台のパソコンからこのブックに書き込みがあり、同期のサービスが、片方の内容を別のファイル「%1」として残しました。そのファイルも開いて、そこにしかない内容をこちらに書き足してから、別の場所へ移してください。</translation>
    </message>
    <message>
        <source>This book lies in a folder that is copied to a cloud service, so what you enter is stored there too. Open it on one computer at a time, and elsewhere only once the copying is done. This is said once.</source>
        <translation>このブックは、クラウドと同期するフォルダーにあり、入力した内容はクラウドにも保存されます。同時に開くのは1台だけにして、別のパソコンでは、同期が終わってから開いてください。このお知らせは1度だけです。</translation>
    </message>
    <message>
        <source>This book lies on another computer. It can be opened by one person at a time, and nothing can be entered while the connection is down; what was stored stays. This is said once.</source>
        <translation>このブックは、ほかのコンピューターにあります。書き込めるのは1度に1人だけで、接続が切れている間は入力できません。保存した内容は消えません。このお知らせは1度だけです。</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Add to what is there instead of replacing it</source>
        <translation>置き換えずに、今の内容へ加える</translation>
    </message>
    <message>
        <source>Change one field</source>
        <translation>1つの欄をまとめて変更</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目名</translation>
    </message>
    <message numerus="yes">
        <source>Change %n records</source>
        <translation>
            <numerusform>%n件の記録を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which field is the same in all %n chosen records?</source>
        <translation>
            <numerusform>選んだ%n件で同じ内容にする欄はどれですか。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Who: %1</source>
        <translation>担当：%1</translation>
    </message>
    <message>
        <source>From the review book of %1</source>
        <translation>%1の点検ブックから</translation>
    </message>
    <message>
        <source>Personal data review</source>
        <translation>個人情報の点検</translation>
    </message>
    <message>
        <source>There is no deadline yet, so nothing was written. Give an action a day, or start the review.</source>
        <translation>期限がまだ一つもないため、書き出していません。改善に期限を入れるか、点検を始めてください。</translation>
    </message>
    <message>
        <source>your firm</source>
        <translation>自社</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>“%1” refers to a record that is not in this book</source>
        <translation>「%1」の指す記録がこのブックにありません</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices</source>
        <translation>「%1」は選択肢にありません</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>「%1」は日付ではありません</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>「%1」は数値ではありません</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change the purpose</source>
        <translation>利用目的を変える</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>From the old purpose, would people ordinarily expect the new one?</source>
        <translation>もとの目的から見て、本人が普通に予想できる変更ですか</translation>
    </message>
    <message>
        <source>When and why</source>
        <translation>いつ、なぜ変えるか</translation>
    </message>
    <message>
        <source>How people were told (may be filled in later)</source>
        <translation>本人への知らせ方（後から書いてもかまいません）</translation>
    </message>
    <message>
        <source>For the files</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>変更を記録する</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Record it so</source>
        <translation>この内容で記録する</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message numerus="yes">
        <source>%n answers are better</source>
        <translation>
            <numerusform>良くなった答え %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are worse</source>
        <translation>
            <numerusform>後退した答え %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice, not in force yet: %1</source>
        <translation>予告（まだ始まっていません）：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n answers count for the first time</source>
        <translation>
            <numerusform>新しく点数に入った答え %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers do not count any more</source>
        <translation>
            <numerusform>点数に入らなくなった答え %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesReport</name>
    <message>
        <source>Points by area</source>
        <translation>分野ごとの点数</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Better than before</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Worse than before</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>Counted for the first time</source>
        <translation>新設</translation>
    </message>
    <message>
        <source>No longer counted</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and number of questions</comment>
        <translation>%1&#x3000;%2問</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>No answer counts differently from before.</source>
        <translation>点数の変わった答えはありません。</translation>
    </message>
    <message>
        <source>Not compared yet: %1 not answered, %2 to be checked again.</source>
        <translation>未回答の%1問と要再確認の%2問は、まだ比べていません。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>台帳の記録</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>なくなった</translation>
    </message>
    <message>
        <source>No record is new and none is gone.</source>
        <translation>増えた記録も、なくなった記録もありません。</translation>
    </message>
    <message>
        <source>This is the first review of this book: there is nothing to compare it with yet. From the next year on, what changed is listed here.</source>
        <translation>このブックの最初の点検なので、比べる年はまだありません。次の年から、変わった点がここに並びます。</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1を%2と比べています。</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>前の点検からの変化</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n点</numerusform>
        </translation>
    </message>
    <message>
        <source>no points</source>
        <translation>点数なし</translation>
    </message>
    <message>
        <source>%1: %2, last year %3</source>
        <translation>%1：%2、昨年は %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Points by area, this year and last year</source>
        <translation>分野ごとの点数、今年と昨年</translation>
    </message>
    <message>
        <source>Points by area</source>
        <translation>分野ごとの点数</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>昨年</translation>
    </message>
</context>
<context>
    <name>CheckBoard</name>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>直すことがある</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>点検すること</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>次の予定</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>今日点検した</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>記録：%1</translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>今日点検した：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check of “%1”</source>
        <translation>「%1」の点検</translation>
    </message>
    <message>
        <source>Enter the check</source>
        <translation>点検を記録する</translation>
    </message>
    <message>
        <source>Change the check</source>
        <translation>点検を直す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>いつ、どうやって</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>わかったこと</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>直してもらうこと</translation>
    </message>
    <message>
        <source>For the files</source>
        <translation>記録・備考</translation>
    </message>
    <message>
        <source>Enter the day of the check.</source>
        <translation>点検した日を入れてください。</translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>What the document must have</source>
        <translation>文書に必要な事柄</translation>
    </message>
    <message>
        <source>Short version: leaves out seven articles that no duty asks for</source>
        <translation>短い版にする（法律上の義務に直接関わらない7つの条を省きます）</translation>
    </message>
    <message>
        <source>Add this article</source>
        <translation>この条を加える</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>答える</translation>
    </message>
    <message>
        <source>Nothing is missing, and nothing was left out.</source>
        <translation>足りない事柄も、入れなかった条もありません。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>足りない事柄：%1</translation>
    </message>
    <message>
        <source>Decided by an answer: %1</source>
        <translation>答えによって決まる条：%1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>入れなかった条：%1</translation>
    </message>
    <message>
        <source>The article is there but empty, and it is locked. Unlock it first.</source>
        <translation>この条はありますが中身が空で、固定されています。先に固定を外してください。</translation>
    </message>
    <message>
        <source>The article is there but empty. Its text can be put back, filled in with what the book knows.</source>
        <translation>この条はありますが、中身が空です。会社の情報を入れた文に戻せます。</translation>
    </message>
    <message>
        <source>The document has no article on this. It can be added at its place, filled in with what the book knows.</source>
        <translation>この事柄の条がありません。会社の情報を入れて、決まった場所に加えられます。</translation>
    </message>
    <message>
        <source>Left out because this is so: %1</source>
        <translation>次に当てはまるため、入れていません：%1</translation>
    </message>
    <message>
        <source>Left out because this is not so: %1</source>
        <translation>次に当てはまらないため、入れていません：%1</translation>
    </message>
    <message>
        <source>Left out as long as nobody says whether this is so: %1</source>
        <translation>次に当てはまるかどうかが分からないため、入れていません：%1</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>「%1」を加える</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>「%1」を加えました。</translation>
    </message>
    <message>
        <source>Short version</source>
        <translation>短い版にする</translation>
    </message>
    <message>
        <source>Full version</source>
        <translation>全部の版にする</translation>
    </message>
    <message>
        <source>The short version: articles you had not changed were taken out.</source>
        <translation>短い版にしました。手で直していない条を外しました。</translation>
    </message>
    <message>
        <source>The full version: its articles are back.</source>
        <translation>全部の版にしました。外していた条を戻しました。</translation>
    </message>
</context>
<context>
    <name>CheckSheetReport</name>
    <message>
        <source>Yearly check of a contractor, to fill in</source>
        <translation>委託先の点検票（記入用）</translation>
    </message>
    <message>
        <source>Yearly check of a contractor</source>
        <translation>委託先の点検票</translation>
    </message>
    <message>
        <source>No contractor works for the firm now.</source>
        <translation>いま仕事を任せている委託先はありません。</translation>
    </message>
    <message>
        <source>No check is recorded yet.</source>
        <translation>まだ点検の記録がありません。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>任せる仕事</translation>
    </message>
    <message>
        <source>Data handed over</source>
        <translation>渡している項目</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Where the work is done</source>
        <translation>作業の場所</translation>
    </message>
    <message>
        <source>Sub-contractors</source>
        <translation>再委託先</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Check before</source>
        <translation>前回の点検</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>点検日</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>点検した人</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>確かめ方</translation>
    </message>
    <message>
        <source>Incidents reported</source>
        <translation>報告された事故</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>確かめること</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>わかったこと</translation>
    </message>
    <message>
        <source>□yes&#x3000;□no</source>
        <comment>boxes to tick</comment>
        <translation>□はい&#x3000;□いいえ</translation>
    </message>
    <message>
        <source>%1 (number)</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>直してもらうこと</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>今後の委託</translation>
    </message>
    <message>
        <source>□as before&#x3000;□with changes&#x3000;□no</source>
        <translation>□続ける&#x3000;□内容を見直して続ける&#x3000;□やめる</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>裏付け</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>none entered</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>To be mended by</source>
        <translation>直す期限</translation>
    </message>
</context>
<context>
    <name>CheckSheets</name>
    <message>
        <source>What is checked</source>
        <translation>点検すること</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>次の予定</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1（期限超過）</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>点検した日</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>点検した人</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>気づいたこと</translation>
    </message>
    <message>
        <source>What was mended</source>
        <translation>直したこと</translation>
    </message>
    <message>
        <source>Mended on</source>
        <translation>直した日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Periodic checks</source>
        <translation>定期点検の記録</translation>
    </message>
    <message>
        <source>Where each check stands</source>
        <translation>点検の状況</translation>
    </message>
    <message>
        <source>No check is recorded yet.</source>
        <translation>点検の記録はまだありません。</translation>
    </message>
    <message>
        <source>All checks, the latest first</source>
        <translation>すべての点検（新しい順）</translation>
    </message>
    <message>
        <source>Periodic check, to fill in by hand</source>
        <translation>定期点検の用紙（手書き用）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>and on which day</source>
        <translation>直した日も</translation>
    </message>
    <message>
        <source>Knowing how data is handled and reviewing it is a duty; when each check is made is up to the firm.</source>
        <translation>取扱いの様子をつかんで見直すことは義務です。それぞれをいつ点検するかは会社が決めます。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>確かめるもの</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>PC and network account</source>
        <translation>パソコン・社内ネットワークのID</translation>
    </message>
    <message>
        <source>Mail account, forwarding</source>
        <translation>メールのIDと転送</translation>
    </message>
    <message>
        <source>Shared folders and cloud services</source>
        <translation>共有フォルダー・クラウド</translation>
    </message>
    <message>
        <source>Chat, customer and accounting systems</source>
        <translation>チャット・顧客管理・会計などのID</translation>
    </message>
    <message>
        <source>Access from outside, private devices</source>
        <translation>社外からの接続・私物の端末</translation>
    </message>
    <message>
        <source>Shared passwords changed</source>
        <translation>共用パスワードの変更</translation>
    </message>
    <message>
        <source>Keys and entry cards</source>
        <translation>鍵・入館証</translation>
    </message>
    <message>
        <source>PC, phone, USB sticks</source>
        <translation>パソコン・携帯・USBメモリ</translation>
    </message>
    <message>
        <source>Papers and business cards</source>
        <translation>書類・名刺</translation>
    </message>
    <message>
        <source>Pledge of secrecy on leaving</source>
        <translation>退職時の誓約書</translation>
    </message>
    <message>
        <source>□done&#x3000;□none</source>
        <translation>□済&#x3000;□なし</translation>
    </message>
    <message>
        <source>Review of access on leaving</source>
        <translation>退職・異動時の確認</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>For the next one who leaves or moves</source>
        <translation>次に退職・異動する人の分</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Record of disposals</source>
        <translation>廃棄の記録</translation>
    </message>
    <message>
        <source>What was disposed of</source>
        <translation>捨てたもの</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Disposed of on</source>
        <translation>捨てた日</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>捨てた人</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>立ち会った人</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>確かめた日</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>No disposal is recorded yet.</source>
        <translation>廃棄の記録はまだありません。</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>“%1”: %2. Next step: %3</source>
        <translation>「%1」は「%2」。次の一歩：%3</translation>
    </message>
    <message>
        <source>Add to actions</source>
        <translation>改善に加える</translation>
    </message>
    <message>
        <source>Added to the actions. Who does it and until when can be said there.</source>
        <translation>改善に加えました。だれがいつまでにするかは、改善の画面で決められます。</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>改善を開く</translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation>質問を加える…</translation>
    </message>
    <message>
        <source>Reword the question…</source>
        <translation>質問を書き直す…</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>質問を削除</translation>
    </message>
    <message>
        <source>Take the question out…</source>
        <translation>質問を外す…</translation>
    </message>
    <message>
        <source>Put the question back</source>
        <translation>質問を戻す</translation>
    </message>
    <message>
        <source>The question was added.</source>
        <translation>質問を加えました。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Take a question out</source>
        <translation>質問を外す</translation>
    </message>
    <message>
        <source>“%1” is no longer asked, this year and later. It stays in the list under “Taken out”. Say why, for those who come after you.</source>
        <translation>「%1」は、今年から聞かれなくなります。一覧の「外した質問」に残り、いつでも戻せます。あとの人のために、理由を書いてください。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>“%1” was taken out.</source>
        <translation>「%1」を外しました。</translation>
    </message>
    <message>
        <source>The question is asked again.</source>
        <translation>質問を戻しました。</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Why does it not apply? Without a reason the answer is kept, and asked about again.</source>
        <translation>当てはまらないのはなぜですか。書かなくても答えは残りますが、あとでまたお聞きします。</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>理由を残す</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Answer what you know. “I do not know” is an answer too.</source>
        <translation>わかるところから答えます。「わからない」も大切な答えです。</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>1問ずつ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Go on after each answer</source>
        <translation>答えたら次へ進む</translation>
    </message>
    <message>
        <source>The questions are being read…</source>
        <translation>質問を読み込んでいます…</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>How to look at the questions</source>
        <translation>質問の見方</translation>
    </message>
    <message>
        <source>The questions cannot be shown. Your answers are safe in the book.</source>
        <translation>質問を表示できません。答えはブックに残っています。</translation>
    </message>
    <message>
        <source>New year</source>
        <translation>新しい年度</translation>
    </message>
    <message>
        <source>The review of %1 starts with your first answer. The answers of %2 come along, to be checked again.</source>
        <translation>最初の答えで、%1年度の点検が始まります。%2年度の答えは「要再確認」として引き継ぎます。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>締め済み</translation>
    </message>
    <message>
        <source>The review of %1 was signed by %2 on %3. It can be read, not changed.</source>
        <translation>%1年度の点検は、%2さんが%3に締めました。見るだけで、答えは直せません。</translation>
    </message>
    <message>
        <source>e.g. We have no computer</source>
        <translation>例：パソコンを使っていない</translation>
    </message>
    <message>
        <source>Start or close a year…</source>
        <translation>年度の開始・締め…</translation>
    </message>
</context>
<context>
    <name>ChecklistReport</name>
    <message>
        <source>Questions the firm has taken out</source>
        <translation>外した質問</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Level, article</source>
        <translation>区分・条文</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>確かめ方</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>question of the firm</source>
        <translation>自社で加えた質問</translation>
    </message>
    <message>
        <source>To be checked again</source>
        <translation>要再確認</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>(no reason given)</source>
        <translation>（理由の記入なし）</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>点検表</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問の数</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答えた数</translation>
    </message>
</context>
<context>
    <name>ChecksBox</name>
    <message>
        <source>Enter a check…</source>
        <translation>点検を記録する…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>%1 of 6</source>
        <comment>points in order</comment>
        <translation>6項目中%1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>点検の記録</translation>
    </message>
</context>
<context>
    <name>ChipBox</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>ほか%n件を見る</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>There are no records of the type “%1”. Types: %2</source>
        <translation>「%1」という種類の記録はありません。使える種類：%2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>%1行目、%2：%3</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 there already, %4 problems.</source>
        <translation>追加%1件、変更%2件、登録済み%3件、問題%4件。</translation>
    </message>
    <message>
        <source>Nothing could be taken from this file. The book is as it was.</source>
        <translation>このファイルから取り込めるものはありませんでした。ブックは元のままです。</translation>
    </message>
    <message>
        <source>No row with the names of the columns was found. The book is as it was. Name the columns in one row.</source>
        <translation>列の名前が並んだ行が見つかりませんでした。ブックは元のままです。1行にそろえて列の名前を書いてください。</translation>
    </message>
    <message>
        <source>Name a file that ends in .csv, .xlsx or .json with -o.</source>
        <translation>-o に .csv、.xlsx、.json のどれかで終わるファイル名を付けてください。</translation>
    </message>
    <message>
        <source>There is a record with the id %1 already. Leave the id out to add another.</source>
        <translation>IDが%1の記録はすでにあります。別の記録として追加するには、IDを書かないでください。</translation>
    </message>
    <message>
        <source>this line</source>
        <translation>この行</translation>
    </message>
    <message>
        <source>Records added before it: %1.</source>
        <translation>それより前の%1件は追加しました。</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>JSONのオブジェクトではありません。</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>%1件目</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>何も追加していません。</translation>
    </message>
    <message>
        <source>There is no starter for the trade “%1”. Trades: %2</source>
        <translation>業種「%1」のひな形はありません。使える業種：%2</translation>
    </message>
    <message>
        <source>Only the sheet “%1” was read. Put each other sheet into a file of its own.</source>
        <translation>シート「%1」だけを読みました。ほかのシートは、1枚ずつ別のファイルにしてください。</translation>
    </message>
    <message>
        <source>The report “%1” takes no --id. These do: %2</source>
        <translation>帳票「%1」に --id は使えません。使える帳票：%2</translation>
    </message>
    <message>
        <source>There is no report “%1”. Reports: %2</source>
        <translation>「%1」という帳票はありません。使える帳票：%2</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf, .odt or .html with -o.</source>
        <translation>-o に .pdf、.odt、.html のどれかで終わるファイル名を付けてください。</translation>
    </message>
    <message>
        <source>Say with --as what the rows are. Types: %1</source>
        <translation>行が何の記録かを --as で指定してください。使える種類：%1</translation>
    </message>
    <message>
        <source>Name the book, the report and with -o the file to write.</source>
        <translation>ブックと帳票の名前を書き、-o で書き出すファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not an id. “tenken-cli list” shows the ids.</source>
        <translation>「%1」はIDではありません。IDは「tenken-cli list」で確かめられます。</translation>
    </message>
    <message>
        <source>Every call takes --lang ja or --lang en. FILE may be - for standard input.</source>
        <translation>どの呼び出しにも --lang ja または --lang en を付けられます。FILE に - と書くと標準入力から読みます。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage.</source>
        <translation>終了コード：0 完了、1 失敗、2 使い方の誤り。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方：%1</translation>
    </message>
    <message>
        <source>Name a call. “tenken-cli --help” shows all.</source>
        <translation>呼び出しの名前を書いてください。一覧は「tenken-cli --help」で見られます。</translation>
    </message>
    <message>
        <source>There is no call “%1”. “tenken-cli --help” shows all.</source>
        <translation>「%1」という呼び出しはありません。一覧は「tenken-cli --help」で見られます。</translation>
    </message>
    <message>
        <source>“%1” is not a language of this program. Choose ja or en.</source>
        <translation>「%1」という言語はありません。ja か en を選んでください。</translation>
    </message>
    <message>
        <source>The results could not be written. Make room and try again.</source>
        <translation>結果を書き出せませんでした。空きを作って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” is no choice for “%2”. Correct it and try again.</source>
        <translation>「%1」は「%2」の選択肢にありません。直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and rights.</source>
        <translation>%1を読めません。名前とアクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>%1 is too big to be read. Divide it.</source>
        <translation>%1は大きすぎて読めません。分けてください。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 is not valid JSON from byte %2 on. Correct it, then try again.</source>
        <translation>%1は%2バイト目から正しいJSONではありません。直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is not one JSON object. Correct it, then try again.</source>
        <translation>%1はJSONのオブジェクト1つではありません。直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The report “%1” takes no --year. These do: %2</source>
        <translation>帳票「%1」に --year は使えません。使える帳票：%2</translation>
    </message>
    <message>
        <source>%1: %2 points (before: %3), %4 of %5 answered</source>
        <translation>%1：%2点（前回 %3）、%5問中 %4問回答</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation>未回答：%1問</translation>
    </message>
    <message>
        <source>To be checked again: %1</source>
        <translation>要再確認：%1問</translation>
    </message>
    <message>
        <source>Answered with “don’t know”: %1</source>
        <translation>「わからない」と答えた質問：%1問</translation>
    </message>
    <message>
        <source>“Does not apply” without a reason: %1</source>
        <translation>理由のない「該当なし」：%1問</translation>
    </message>
    <message>
        <source>Records nobody has confirmed: %1</source>
        <translation>あるかどうか確かめていない台帳：%1件</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>つじつまの確認：%1件</translation>
    </message>
    <message>
        <source>Actions overdue: %1</source>
        <translation>期限を過ぎた改善：%1件</translation>
    </message>
    <message>
        <source>Give one of --start, --close and --reopen at a time.</source>
        <translation>--start、--close、--reopen は、1回に1つだけ付けてください。</translation>
    </message>
    <message>
        <source>--close and --by belong together: say who signs.</source>
        <translation>--close と --by は一緒に使います。確認した人の名前を書いてください。</translation>
    </message>
    <message>
        <source>--reopen and --reason belong together: say why the year is opened again.</source>
        <translation>--reopen と --reason は一緒に使います。開き直す理由を書いてください。</translation>
    </message>
    <message>
        <source>--on takes the day of starting, closing or reopening, as in 2026-04-01, not later than today.</source>
        <translation>--on には、始めた日、締めた日、開き直した日を 2026-04-01 のように書きます。今日より後の日は書けません。</translation>
    </message>
    <message>
        <source>The review of %1 was started already. Nothing was changed.</source>
        <translation>%1年度の点検はもう始まっています。何も変えていません。</translation>
    </message>
    <message>
        <source>“%1” is not a year. Write four figures, as in 2026.</source>
        <translation>「%1」は年度ではありません。2026 のように4桁の数字で書いてください。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日まで</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>あと%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n日過ぎました</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a file that ends in .ics with -o.</source>
        <translation>-o に .ics で終わるファイル名を付けてください。</translation>
    </message>
    <message>
        <source>Review of %1: %2 It is counted anew from those answers.</source>
        <translation>%1年度の点検：%2 その回答から数え直しています。</translation>
    </message>
    <message>
        <source>Still to be filled in: %1</source>
        <translation>まだ空いている所: %1</translation>
    </message>
    <message>
        <source>Taken as not so, since nobody has said: %1</source>
        <translation>答えがないので、当てはまらないものとしました: %1</translation>
    </message>
    <message>
        <source>Records about persons are not exported, so that no copy of them outlives its period. Read them with “list”, or print a single one.</source>
        <translation>人についての記録は、保存期間を過ぎた写しが残らないように、書き出しません。list で読むか、1件ずつ印刷してください。</translation>
    </message>
    <message>
        <source>“%1” is not a fact of an incident. Correct the key and try again.</source>
        <translation>「%1」という項目は使えません。キーを直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” must be the day on which it was known, from 1955 to 2099, written as 2026-11-24. Correct it and try again.</source>
        <translation>「%1」には、知った日を1955年から2099年までの日付で、2026-11-24のように書きます。直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” must be true or false. Correct it and try again.</source>
        <translation>「%1」は true か false です。直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” must be true, false or &quot;unknown&quot;. Correct it and try again.</source>
        <translation>「%1」は true、false、&quot;unknown&quot; のどれかです。直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from 0 to 2,000,000,000, or null while it is not known. Correct it and try again.</source>
        <translation>「%1」は0から2,000,000,000までの整数で、分からないときは null です。直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” must be one of %2. Correct it and try again.</source>
        <translation>「%1」は %2 のどれかです。直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>すること：%1</translation>
    </message>
    <message>
        <source>- %1 (%2)</source>
        <translation>・%1（%2）</translation>
    </message>
    <message>
        <source>To be judged case by case. Whom to ask: %1. What: %2</source>
        <translation>個別判断です。聞く相手：%1。聞くこと：%2</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Make actions of what is planned (%1)</source>
        <translation>これから行うことを改善の予定にする（%1件）</translation>
    </message>
    <message>
        <source>Plan a training about it</source>
        <translation>この件についての研修を予定する</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>記録を終了する</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>終了した人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>残っていることはありません。</translation>
    </message>
    <message>
        <source>Still open; it may be closed all the same, and this is kept with it:</source>
        <translation>まだ残っていることがあります。このまま終了でき、残っていることも記録に残ります。</translation>
    </message>
    <message>
        <source>- %1</source>
        <comment>one of several lines</comment>
        <translation>・%1</translation>
    </message>
    <message>
        <source>Enter by when the actions and the training are to be done.</source>
        <translation>改善と研修をいつまでに行うか、日付を入れてください。</translation>
    </message>
</context>
<context>
    <name>ClosedDay</name>
    <message>
        <source>Name of the day</source>
        <translation>日の名前</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>ClosedDaysDialog</name>
    <message>
        <source>Closed days</source>
        <translation>休みの日</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>休みの日</translation>
    </message>
    <message>
        <source>No day was added</source>
        <translation>足した日はありません</translation>
    </message>
    <message>
        <source>The holidays of the law as it stands are known. Add a day only when a new law makes one.</source>
        <translation>今の法律の祝日は入っています。新しい法律で休みの日ができたときだけ足してください。</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>日を足す</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>（名前がまだありません）</translation>
    </message>
    <message>
        <source>A last day that falls on one of these moves to the next open day, like Sundays and holidays.</source>
        <translation>最後の日がここに挙げた日に当たると、日曜日や祝日と同じく、次の開庁日に移ります。</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新設</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Compare two years</source>
        <translation>2つの年度をくらべる</translation>
    </message>
    <message>
        <source>Points by area</source>
        <translation>分野ごとの点数</translation>
    </message>
    <message>
        <source>Compare this year</source>
        <translation>くらべる年度（前）</translation>
    </message>
    <message>
        <source>with this year</source>
        <translation>くらべる年度（後）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2件</translation>
    </message>
    <message>
        <source>Choose two different years.</source>
        <translation>違う年度を2つ選んでください。</translation>
    </message>
    <message>
        <source>No answer of the two years differs in its points.</source>
        <translation>点数の変わった答えはありません。</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>New (did not count before)</source>
        <translation>新設（新しく点数に入った質問）</translation>
    </message>
    <message>
        <source>No longer asked (does not count any more)</source>
        <translation>廃止（点数に入らなくなった質問）</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Your own article: the program has no text for it.</source>
        <translation>自分で加えた条です。ひな形の文はありません。</translation>
    </message>
    <message>
        <source>Locked: it stays as it is.</source>
        <translation>固定されているので、このまま変わりません。</translation>
    </message>
    <message>
        <source>New data. You have not changed this article.</source>
        <translation>新しい内容があります。この条は手で直していません。</translation>
    </message>
    <message>
        <source>Changed by you. Taking it over puts the program&apos;s text back.</source>
        <translation>手で直した条です。取り込むと、ひな形の文に戻ります。</translation>
    </message>
    <message>
        <source>Changed by you, and there is new data. Taking it over drops your change.</source>
        <translation>手で直した条で、新しい内容もあります。取り込むと、手で直したところはなくなります。</translation>
    </message>
    <message>
        <source>New: the document does not have it.</source>
        <translation>新しい条です。今の文書にはありません。</translation>
    </message>
    <message>
        <source>Does not apply any more. Taking it over removes the article.</source>
        <translation>当てはまらなくなった条です。取り込むと、この条が外れます。</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自分の条</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>手直し</translation>
    </message>
    <message>
        <source>by both</source>
        <translation>両方が変更</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新しい条</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>new data</source>
        <translation>新しい内容</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違うところ</translation>
    </message>
    <message>
        <source>The document as it is</source>
        <translation>今の文書</translation>
    </message>
    <message>
        <source>With the newest data</source>
        <translation>新しい内容</translation>
    </message>
    <message>
        <source>Take over what is chosen</source>
        <translation>選んだものを取り込む</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選ぶ</translation>
    </message>
    <message>
        <source>The document agrees with the newest data.</source>
        <translation>文書は、最新の会社の情報と合っています。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Take over the newest data</source>
        <translation>新しい内容を取り込む</translation>
    </message>
    <message numerus="yes">
        <source>%n articles were taken over.</source>
        <translation>
            <numerusform>%n か所を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed by you. Taking it over brings it back.</source>
        <translation>手で外した条です。取り込むと、ひな形の文で戻ります。</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>外した条</translation>
    </message>
    <message>
        <source>Opening part</source>
        <translation>文書の冒頭</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>受けた方法</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>受けた人</translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation>申し出た人</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>連絡の方法</translation>
    </message>
    <message>
        <source>What they say happened</source>
        <translation>申し出の内容</translation>
    </message>
    <message>
        <source>Why they think of us</source>
        <translation>当社からと考える理由</translation>
    </message>
    <message>
        <source>Who wrote or called them</source>
        <translation>相手（連絡してきた会社や人）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Copies of evidence</source>
        <translation>証拠の写し</translation>
    </message>
    <message>
        <source>Items included</source>
        <translation>含まれていた項目</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>被害</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>してほしいこと</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>申し出た人の言葉で</translation>
    </message>
    <message>
        <source>Who calls back, and how</source>
        <translation>折り返す人と方法</translation>
    </message>
    <message>
        <source>Call back by</source>
        <translation>折り返す期限</translation>
    </message>
    <message>
        <source>Holdings it may come from</source>
        <translation>心当たりの台帳の記録</translation>
    </message>
    <message>
        <source>Contractors it may come from</source>
        <translation>心当たりの委託先</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>調べて分かったこと</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>答えた内容</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>回答日</translation>
    </message>
    <message>
        <source>Blanks of letters</source>
        <translation>手紙に書き足したこと</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>ComplaintPane</name>
    <message>
        <source>Show the others</source>
        <translation>ほかの苦情を見る</translation>
    </message>
    <message>
        <source>Open the incident</source>
        <translation>漏えいの記録を開く</translation>
    </message>
    <message>
        <source>Record as a possible leak</source>
        <translation>漏えいの疑いとして記録する</translation>
    </message>
    <message>
        <source>Record as a request</source>
        <translation>請求として記録する</translation>
    </message>
    <message>
        <source>Write the answer…</source>
        <translation>回答の手紙を書く…</translation>
    </message>
    <message>
        <source>- %1</source>
        <comment>one of several lines</comment>
        <translation>・%1</translation>
    </message>
    <message>
        <source>What to say, and what not</source>
        <translation>言うこと、言わないこと</translation>
    </message>
    <message>
        <source>Questions that come, and answers</source>
        <translation>よくある質問と答え方</translation>
    </message>
    <message numerus="yes">
        <source>%n complaints name the same source: %1</source>
        <translation>
            <numerusform>同じところについての苦情が%n件あります：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1 as a possible leak</source>
        <translation>%1 を漏えいの疑いとして記録</translation>
    </message>
    <message>
        <source>A possible leak was recorded, known on the day of the complaint. Neither name nor contact of the caller is in it.</source>
        <translation>漏えいの疑いとして記録しました。知った日は、苦情を受けた日です。申し出た人の名前と連絡先は入れていません。</translation>
    </message>
    <message>
        <source>Record %1 as a request</source>
        <translation>%1 を請求として記録</translation>
    </message>
    <message>
        <source>A request was recorded. The days count from the day the complaint came.</source>
        <translation>請求として記録しました。日数は、苦情を受けた日から数えます。</translation>
    </message>
    <message>
        <source>Change the complaint %1</source>
        <translation>苦情 %1 の変更</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>手紙：%1</translation>
    </message>
    <message>
        <source>Entered in the record: %1</source>
        <translation>記録に書き足しました：%1</translation>
    </message>
</context>
<context>
    <name>ComplaintWork</name>
    <message>
        <source>On %1 somebody outside told us (%2).</source>
        <translation>%1に、社外の方から申し出がありました（%2）。</translation>
    </message>
    <message>
        <source>On %1 somebody outside told us (%2, %3).</source>
        <translation>%1に、社外の方から申し出がありました（%2、%3）。</translation>
    </message>
    <message>
        <source>What they say: %1</source>
        <translation>申し出の内容：%1</translation>
    </message>
    <message>
        <source>Why they think of us: %1</source>
        <translation>当社からと考える理由：%1</translation>
    </message>
    <message>
        <source>When, as they say: %1</source>
        <translation>起きた日時（申し出による）：%1</translation>
    </message>
    <message>
        <source>Damage, as they say: %1</source>
        <translation>被害（申し出による）：%1</translation>
    </message>
    <message>
        <source>Personal data may have leaked. Whether it did, and from us, is being looked into.</source>
        <translation>個人データが漏れた可能性があります。漏れたかどうか、当社からかどうかは、調べているところです。</translation>
    </message>
    <message>
        <source>It may come from: %1</source>
        <translation>出どころの可能性：%1</translation>
    </message>
    <message>
        <source>It may come from what these handle for us: %1</source>
        <translation>委託先などから出た可能性：%1</translation>
    </message>
    <message>
        <source>Suspicion of a leak after a complaint (%1)</source>
        <translation>苦情による漏えいの疑い（%1）</translation>
    </message>
    <message>
        <source>[the caller]</source>
        <translation>（申し出た人）</translation>
    </message>
    <message>
        <source>A complaint came in (%1).</source>
        <translation>苦情を受けました（%1）。</translation>
    </message>
    <message>
        <source>Taken over from the complaint %1</source>
        <translation>苦情 %1 から引き継ぎ</translation>
    </message>
    <message>
        <source>Went on as the request %1</source>
        <translation>請求 %1 として続けています</translation>
    </message>
</context>
<context>
    <name>Complaints</name>
    <message>
        <source>Complaints and questions</source>
        <translation>苦情・問い合わせ</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>No complaint has come yet</source>
        <translation>苦情はまだありません</translation>
    </message>
    <message>
        <source>“How did you get my address?” “I get mail from a firm I do not know.” Write it down while you listen: the sheet has the order of the call.</source>
        <translation>「どこで住所を知ったのか」「知らない会社から案内が来た」。聞きながら書き込めます。電話の順に並んでいます。</translation>
    </message>
    <message>
        <source>Take a complaint</source>
        <translation>苦情を受け付ける</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終わり</translation>
    </message>
    <message numerus="yes">
        <source>Call back: %n days late</source>
        <translation>
            <numerusform>折返しが%n日遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back by %1</source>
        <translation>折返し %1 まで</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答ずみ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Number and caller</source>
        <translation>番号と申し出た人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>電話で聞くこと</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>調べたこと</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>対応と結果</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Who consents</source>
        <translation>同意した人</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>同意の内容</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>同意の方法</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>同意した日</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>法定代理人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>受けた人</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回の日</translation>
    </message>
    <message>
        <source>Where the paper is</source>
        <translation>書面の置き場所</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Contractor</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Data handed over</source>
        <translation>渡している情報</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>最後に確かめた日</translation>
    </message>
    <message>
        <source>Clauses in the contract</source>
        <translation>契約書にある条項</translation>
    </message>
    <message>
        <source>Contract read on</source>
        <translation>契約書を読んだ日</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代表者</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>担当者と連絡先</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>任せる仕事</translation>
    </message>
    <message>
        <source>Answers of the guide</source>
        <translation>判定の答え</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>判定した日</translation>
    </message>
    <message>
        <source>Checked before choosing</source>
        <translation>選ぶ前に確かめたこと</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>選んだ日</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>確かめた方法</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約書の名前</translation>
    </message>
    <message>
        <source>Contract of</source>
        <translation>契約日</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>契約の終わり</translation>
    </message>
    <message>
        <source>How data is handed over</source>
        <translation>受渡しの方法</translation>
    </message>
    <message>
        <source>Where the work is done</source>
        <translation>作業の場所</translation>
    </message>
    <message>
        <source>Sub-contractors</source>
        <translation>再委託先</translation>
    </message>
    <message>
        <source>Abroad: system and measures</source>
        <translation>外国の制度と相手の措置</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>終わった日</translation>
    </message>
    <message>
        <source>Return or erasure</source>
        <translation>返却・消去</translation>
    </message>
    <message>
        <source>Returned or erased on</source>
        <translation>返却・消去の日</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>裏付け</translation>
    </message>
</context>
<context>
    <name>ContractorCheck</name>
    <message>
        <source>What was found</source>
        <translation>分かったこと</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>委託先</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>確かめた日</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>確かめた方法</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>問題のなかった点</translation>
    </message>
    <message>
        <source>Incidents reported</source>
        <translation>事故・ヒヤリの件数</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>確かめた人</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>直してもらうこと</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>裏付け</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>To be mended by</source>
        <translation>直す期限</translation>
    </message>
</context>
<context>
    <name>ContractorImport</name>
    <message>
        <source>This file cannot be read. Nothing was changed. Copy it to this PC and try again.</source>
        <translation>このファイルは読めません。何も変わっていません。このパソコンに写してから、もう一度選んでください。</translation>
    </message>
    <message>
        <source>No row with the heads of the columns was found. Nothing was changed. Name the columns in one row, for example “Name”, “Work”, “Address”.</source>
        <translation>見出しの行が見つかりません。何も変わっていません。「名称」「任せる仕事」「住所」のように、列の見出しを1行に書いてください。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>%1行目の%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contractors</source>
        <translation>委託先の取込み</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.json)</source>
        <translation>一覧表 (*.csv *.tsv *.txt *.xlsx *.json)</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>「%1」を読んでいます…</translation>
    </message>
    <message>
        <source>“%1” holds nothing that is not in the book already.</source>
        <translation>「%1」の内容は、すべて帳簿にあります。</translation>
    </message>
    <message>
        <source>Nothing could be taken from “%1”. The book is as it was.</source>
        <translation>「%1」から取り込めるものはありませんでした。帳簿は元のままです。</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. In the book already: %3.</source>
        <translation>新しい委託先 %1件、変わるもの %2件、すでにあるもの %3件です。</translation>
    </message>
    <message>
        <source>Cannot be taken:</source>
        <translation>取り込めないもの：</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>「%1」の取込み</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>何も取り込みませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n contractors were taken over.</source>
        <translation>
            <numerusform>委託先を%n件取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ContractorList</name>
    <message>
        <source>Contractors and recipients</source>
        <translation>委託先・提供先</translation>
    </message>
    <message>
        <source>No contractor is recorded.</source>
        <translation>委託先の記録はありません。</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a point</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The grade counts four points. %1</source>
        <translation>評価は次の4つの点から出しています。%1</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>個人情報保護管理者</translation>
    </message>
    <message>
        <source>Entrusted with work</source>
        <translation>仕事を任せている先</translation>
    </message>
    <message>
        <source>Check is overdue</source>
        <translation>点検の期限が過ぎた先</translation>
    </message>
    <message>
        <source>Clauses are missing</source>
        <translation>契約の条項が足りない先</translation>
    </message>
    <message>
        <source>Countries other than Japan</source>
        <translation>国外が関わる先</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>任せる仕事</translation>
    </message>
    <message>
        <source>Data handed over</source>
        <translation>渡している項目</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Sub-contractors</source>
        <translation>再委託先</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>選んだ日</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>確かめ方</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Missing clauses</source>
        <translation>足りない条項</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>最後の点検</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>次の点検</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>(not filled in)</source>
        <translation>（未記入）</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1（期限切れ）</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>契約書は未確認</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>終わった日</translation>
    </message>
    <message>
        <source>Return or erasure</source>
        <translation>返却・消去</translation>
    </message>
    <message>
        <source>On</source>
        <translation>その日</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1 of 13 clauses</source>
        <translation>13の条項のうち%1件</translation>
    </message>
</context>
<context>
    <name>ContractorPane</name>
    <message>
        <source>Link the holdings of “%1”</source>
        <translation>「%1」の台帳のつながり</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>点検の記録</translation>
    </message>
    <message>
        <source>How the grade is counted</source>
        <translation>評価の出し方</translation>
    </message>
    <message>
        <source>e.g. Sakura Payroll Office</source>
        <translation>例：さくら給与計算事務所</translation>
    </message>
    <message>
        <source>e.g. Payroll and year-end adjustment</source>
        <translation>例：給与計算と年末調整</translation>
    </message>
    <message>
        <source>e.g. Mr Tanaka, 03-…</source>
        <translation>例：田中様、03-…</translation>
    </message>
    <message>
        <source>e.g. File with a password, by their upload page</source>
        <translation>例：パスワードを付けて、相手の受付ページから</translation>
    </message>
    <message>
        <source>e.g. Their office in Chiyoda, nobody at home</source>
        <translation>例：相手の事務所（千代田区）。在宅ではしない</translation>
    </message>
    <message>
        <source>e.g. Contract on payroll services</source>
        <translation>例：給与計算業務委託契約書</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>評価%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>「%1」の判定</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>記録しました：%1</translation>
    </message>
    <message>
        <source>Check of “%1”</source>
        <translation>「%1」の点検</translation>
    </message>
    <message>
        <source>Delete the check of “%1”</source>
        <translation>「%1」の点検の削除</translation>
    </message>
    <message>
        <source>The check was deleted.</source>
        <translation>点検の記録を削除しました。</translation>
    </message>
    <message>
        <source>“%1” of the ledger</source>
        <translation>台帳「%1」</translation>
    </message>
    <message>
        <source>the record of provision of %1</source>
        <translation>%1の提供・受領の記録</translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>点検の記録%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>It is named by: %1.

If the work is over, end it instead: what was handed over stays on record.</source>
        <translation>次のところで使われています：%1。

仕事が終わったのなら、削除せずに「終了」にしてください。何を渡していたかの記録が残ります。</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか</translation>
    </message>
    <message>
        <source>End it today</source>
        <translation>今日で終了にする</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>End “%1”</source>
        <translation>「%1」の終了</translation>
    </message>
    <message>
        <source>“%1” ended today. Enter how the data was returned or erased.</source>
        <translation>「%1」を今日で終了にしました。データの返却・消去をどう確かめたかを入れてください。</translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation>次の点検 %1</translation>
    </message>
    <message>
        <source>the document “%1”</source>
        <translation>文書「%1」</translation>
    </message>
</context>
<context>
    <name>ContractorReport</name>
    <message>
        <source>(no name)</source>
        <translation>（名称なし）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No contractor has this id. Look it up in the list and try again.</source>
        <translation>この番号の委託先はありません。一覧で確かめて、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>ContractorSetup</name>
    <message>
        <source>Not mended in time</source>
        <translation>直す期限切れ</translation>
    </message>
    <message>
        <source>Check overdue</source>
        <translation>点検の期限切れ</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>まだ点検なし</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>直し待ち</translation>
    </message>
    <message>
        <source>Check soon</source>
        <translation>もうすぐ点検</translation>
    </message>
    <message>
        <source>Clauses missing</source>
        <translation>条項が不足</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Proof missing</source>
        <translation>返却が未確認</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>関係が未定</translation>
    </message>
    <message>
        <source>No check needed</source>
        <translation>点検は不要</translation>
    </message>
    <message>
        <source>Contractors and recipients</source>
        <translation>委託先・提供先</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>委託先</translation>
    </message>
    <message>
        <source>Nobody is entered yet</source>
        <translation>まだ登録がありません</translation>
    </message>
    <message>
        <source>Begin with those who work for you with your customers’ or employees’ data: payroll, printing, delivery, cloud services.</source>
        <translation>お客様や従業員の情報を使って仕事をしてもらう相手から始めます。給与計算、印刷、配送、クラウドサービスなどです。</translation>
    </message>
    <message>
        <source>Enter the first one</source>
        <translation>最初の相手を登録する</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>次の点検</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>相手と仕事</translation>
    </message>
    <message>
        <source>Data and places</source>
        <translation>データと国</translation>
    </message>
    <message>
        <source>Address and contact</source>
        <translation>住所・連絡先</translation>
    </message>
    <message>
        <source>Handing over and abroad</source>
        <translation>受渡しと国外</translation>
    </message>
    <message>
        <source>End of the work</source>
        <translation>委託の終了</translation>
    </message>
    <message>
        <source>For the files</source>
        <translation>記録・備考</translation>
    </message>
    <message>
        <source>Inside the firm</source>
        <translation>社内</translation>
    </message>
    <message>
        <source>Yearly checks</source>
        <translation>年1回の点検</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>選ぶとき</translation>
    </message>
    <message>
        <source>Contract and clauses</source>
        <translation>契約と条項</translation>
    </message>
</context>
<context>
    <name>ContractorSheet</name>
    <message>
        <source>Who it is</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>渡しているもの</translation>
    </message>
    <message>
        <source>Sub-contractors and countries</source>
        <translation>再委託と国</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>選ぶとき</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Yearly checks</source>
        <translation>年1回の点検</translation>
    </message>
    <message>
        <source>End of the work</source>
        <translation>委託の終了</translation>
    </message>
    <message>
        <source>Note and evidence</source>
        <translation>備考と裏付け</translation>
    </message>
    <message>
        <source>Sheet of a contractor</source>
        <translation>委託先の個票</translation>
    </message>
    <message>
        <source>No contractor is recorded.</source>
        <translation>委託先の記録はありません。</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>未記入：%1</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>次の点検</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>まだ点検していません</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>評価の点</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>None names it</source>
        <translation>つながる台帳はありません</translation>
    </message>
    <message>
        <source>Checked before choosing</source>
        <translation>選ぶ前に確かめたこと</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>The contract says</source>
        <translation>契約書に書いてあること</translation>
    </message>
    <message>
        <source>There</source>
        <translation>有無</translation>
    </message>
    <message>
        <source>Question of the guide</source>
        <translation>判定の質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>判定した日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>How, by whom</source>
        <translation>確かめ方・人</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Incidents reported</source>
        <translation>報告された事故</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>わかったこと</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>直してもらうこと</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>裏付け</translation>
    </message>
    <message>
        <source>Answers of the guide</source>
        <translation>判定の答え</translation>
    </message>
</context>
<context>
    <name>ContractorState</name>
    <message>
        <source>Chosen after a check: D-01 to D-07, with its day</source>
        <translation>選ぶ前に確かめた（D-01〜D-07と、その日付）</translation>
    </message>
    <message>
        <source>The contract was read and says all that it should (D-11 to D-23)</source>
        <translation>契約書を確かめ、条項がそろっている（D-11〜D-23）</translation>
    </message>
    <message>
        <source>Chosen or checked within a year</source>
        <translation>1年以内に選んだか、点検した</translation>
    </message>
    <message>
        <source>The last check found all in order (D-31 to D-36); nothing to be mended</source>
        <translation>最後の点検ですべて問題なく（D-31〜D-36）、直すことが残っていない</translation>
    </message>
    <message>
        <source>A: all four points. B: three. C: two. D: one or none. This is the firm’s own yardstick, not one of the law.</source>
        <translation>4つともでA、3つでB、2つでC、1つ以下でDです。これは社内の目安で、法律の基準ではありません。</translation>
    </message>
</context>
<context>
    <name>ContractorsPage</name>
    <message>
        <source>Contractors</source>
        <translation>委託先</translation>
    </message>
    <message>
        <source>Who else touches the data: what they are in law, how they were chosen, what was agreed, and when you last looked.</source>
        <translation>自社のほかにデータを扱う相手です。法律上の関係、選び方、契約、点検を記録します。</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示するもの</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Ask the guide…</source>
        <translation>判定の質問に答える…</translation>
    </message>
    <message>
        <source>Enter a check…</source>
        <translation>点検を記録する…</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>個票を印刷…</translation>
    </message>
    <message>
        <source>Print the last check…</source>
        <translation>最後の点検を印刷…</translation>
    </message>
    <message>
        <source>Print a check sheet to fill in…</source>
        <translation>記入用の点検票を印刷…</translation>
    </message>
    <message>
        <source>New contractor</source>
        <translation>委託先を登録</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>記録を追加</translation>
    </message>
    <message>
        <source>New joint use</source>
        <translation>共同利用を追加</translation>
    </message>
    <message>
        <source>Contractors and recipients %1</source>
        <translation>委託先・提供先 %1</translation>
    </message>
    <message>
        <source>Provided and received %1</source>
        <translation>提供・受領の記録 %1</translation>
    </message>
    <message>
        <source>Joint use %1</source>
        <translation>共同利用 %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Export the checks…</source>
        <translation>確認の記録を書き出す…</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Write a number such as 120, or leave it empty.</source>
        <translation>120 のような数字を入力するか、空欄のままにしてください。</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>This file has more than %1 rows, which is more than can be read. Divide it into smaller files.</source>
        <translation>このファイルは%1行を超えているため読めません。小さく分けてください。</translation>
    </message>
    <message>
        <source>This file has too many cells to be read. Divide it into smaller files.</source>
        <translation>このファイルはマス目が多すぎて読めません。小さく分けてください。</translation>
    </message>
    <message>
        <source>A quotation mark stands in the middle of a cell; the cell was read up to the next separator.</source>
        <translation>マス目の途中に引用符があります。次の区切りまでを読みました。</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed; the row was read as it stands.</source>
        <translation>この行で始まった引用符が閉じていません。行をそのまま読みました。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read and were replaced by a mark.</source>
        <translation>
            <numerusform>%n文字を読めなかったため、記号に置き換えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is bigger than %1 MB, which is more than can be read. Divide it into smaller files.</source>
        <translation>このファイルは%1 MBを超えているため読めません。小さく分けてください。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The shared book could not be reached or saved. Nothing was changed. Check the server, then try again.</source>
        <translation>共有のブックに接続または保存できませんでした。何も変更していません。サーバーを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The last change of this book was cut off. Nothing was changed. Open the book once where it can be written.</source>
        <translation>このブックの前回の変更が途中で切れています。何も変更していません。書き込みのできる場所で、ブックを一度開いてください。</translation>
    </message>
    <message>
        <source>The disk %1 is full. Nothing was changed. Free some space, then try again.</source>
        <translation>ディスク「%1」の空きがありません。何も変更していません。空きを増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program is using this book. Nothing was changed. Close it there, then try again.</source>
        <translation>ほかのプログラムがこのブックを使っています。何も変更していません。そちらを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This book may only be read here. Nothing was changed. Check the rights of the file and its folder.</source>
        <translation>ここでは、このブックは読み取りしかできません。何も変更していません。ファイルとフォルダのアクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>The file of this book is damaged. It was left as it is. Restore the last backup.</source>
        <translation>このブックのファイルは壊れています。ファイルは変更していません。最後の控えから復元してください。</translation>
    </message>
    <message>
        <source>This does not fit with the other records of the book. Nothing was changed.</source>
        <translation>ブックのほかの記録と合いません。何も変更していません。</translation>
    </message>
    <message>
        <source>The book could not be read or saved. Nothing was changed. Check the disk, then try again.</source>
        <translation>ブックを読み込みまたは保存できませんでした。何も変更していません。ディスクを確かめて、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Write a date such as 2026-04-01, or leave it empty.</source>
        <translation>2026-04-01 や 令和8年4月1日 のように入力するか、空欄のままにしてください。</translation>
    </message>
</context>
<context>
    <name>DeadlineLines</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n日過ぎました</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>あと%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language, for dates</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day in a narrow column</comment>
        <translation>M/d ddd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a day</comment>
        <translation>yyyy/M/d</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Action without a name</source>
        <translation>内容をまだ書いていない改善</translation>
    </message>
    <message>
        <source>Close the review of %1</source>
        <translation>%1年度の点検を締める</translation>
    </message>
    <message>
        <source>Train the staff</source>
        <translation>教育をする</translation>
    </message>
    <message>
        <source>Train the staff: %1</source>
        <translation>教育をする：%1</translation>
    </message>
    <message>
        <source>Train those who were absent: %1</source>
        <translation>欠席した人に教える：%1</translation>
    </message>
    <message>
        <source>Periodic check: %1</source>
        <translation>定期点検：%1</translation>
    </message>
    <message>
        <source>Stop the access of who leaves: %1</source>
        <translation>辞める人の利用を止める：%1</translation>
    </message>
    <message>
        <source>Confirm the disposal: %1</source>
        <translation>捨てたことを確かめる：%1</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名称なし</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Check the contractor “%1”</source>
        <translation>委託先「%1」の点検</translation>
    </message>
    <message>
        <source>The contract with “%1” ends</source>
        <translation>「%1」との契約の終わり</translation>
    </message>
    <message>
        <source>To be mended at “%1”</source>
        <translation>「%1」に直してもらう期限</translation>
    </message>
    <message>
        <source>Last day to keep the record on “%1”</source>
        <translation>「%1」の提供・受領の記録を保存する最後の日</translation>
    </message>
    <message>
        <source>First report: %1</source>
        <translation>速報を出す：%1</translation>
    </message>
    <message>
        <source>Final report: %1</source>
        <translation>確報を出す：%1</translation>
    </message>
    <message>
        <source>Tell the client: %1</source>
        <translation>委託元に知らせる：%1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>手順%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, incident</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>番号なし</translation>
    </message>
    <message>
        <source>Answer the request %1</source>
        <translation>請求%1に答える</translation>
    </message>
    <message>
        <source>Erase the record of the request %1</source>
        <translation>請求%1の記録を消す</translation>
    </message>
    <message>
        <source>Call back: complaint %1</source>
        <translation>苦情%1に折り返す</translation>
    </message>
    <message>
        <source>Erase the record of the complaint %1</source>
        <translation>苦情%1の記録を消す</translation>
    </message>
</context>
<context>
    <name>DecisionPart</name>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>知らせる相手</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>To be judged case by case</source>
        <translation>個別判断</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>質問と答え</translation>
    </message>
    <message>
        <source>Days, and how they are counted</source>
        <translation>期限と数え方</translation>
    </message>
    <message>
        <source>To be judged case by case: ask</source>
        <translation>個別判断：だれに何を聞くか</translation>
    </message>
    <message>
        <source>Closed days…</source>
        <translation>休みの日…</translation>
    </message>
    <message>
        <source>The way to this answer</source>
        <translation>この判定までの道すじ</translation>
    </message>
    <message>
        <source>Choose a question to go to the field that answers it.</source>
        <translation>質問を選ぶと、答えになる欄へ移ります。</translation>
    </message>
    <message>
        <source>Reasons, line by line</source>
        <translation>理由（1行ずつ）</translation>
    </message>
    <message>
        <source>To be reported</source>
        <translation>報告の対象</translation>
    </message>
    <message>
        <source>Case by case</source>
        <translation>個別判断</translation>
    </message>
    <message>
        <source>On these answers</source>
        <translation>入力の内容では</translation>
    </message>
    <message>
        <source>day 1</source>
        <translation>1日目</translation>
    </message>
    <message>
        <source>The firm knew: %1</source>
        <translation>会社が知った日：%1</translation>
    </message>
    <message>
        <source>day 3 to 5</source>
        <translation>3〜5日目</translation>
    </message>
    <message>
        <source>First report: %1 to %2</source>
        <translation>速報：%1から%2まで</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1日目</translation>
    </message>
    <message>
        <source>Final report: until %1</source>
        <translation>確報：%1まで</translation>
    </message>
    <message>
        <source>Final report: %1 is a closed day, so until the next open one, %2</source>
        <translation>確報：%1は役所が休みのため、次に開く%2まで</translation>
    </message>
    <message>
        <source>The Personal Information Protection Commission: first and final report, all nine items</source>
        <translation>個人情報保護委員会：速報と確報（9つの事項）</translation>
    </message>
    <message>
        <source>The client: all nine items as far as known</source>
        <translation>委託元：9つの事項のうち分かっていること</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The persons: items %1</source>
        <translation>本人：%1</translation>
    </message>
    <message>
        <source>Those who cannot be reached: a publication, or a desk where they can ask</source>
        <translation>直接知らせることが難しい本人：公表、または確かめられる窓口</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>欄：%1</translation>
    </message>
    <message>
        <source>Not asked on this way.</source>
        <translation>この道すじでは聞きません。</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>→ %1 (%2)</source>
        <translation>→ %1（%2）</translation>
    </message>
    <message>
        <source>Ask: %1 What: %2</source>
        <comment>whom, what</comment>
        <translation>聞く相手：%1&#x3000;聞くこと：%2</translation>
    </message>
</context>
<context>
    <name>DeskChapter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未決</translation>
    </message>
    <message>
        <source>Incidents that were to be reported</source>
        <translation>報告の対象だった事故</translation>
    </message>
    <message>
        <source>Other incidents</source>
        <translation>それ以外の事故</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Requests by kind</source>
        <translation>請求の種類</translation>
    </message>
    <message>
        <source>Requests by decision</source>
        <translation>請求への決定</translation>
    </message>
    <message>
        <source>Requests answered late</source>
        <translation>期限を過ぎた回答</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>Complaints by result</source>
        <translation>苦情の結果</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>知った日</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>確報</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>類型%1</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>（題がまだありません）</translation>
    </message>
    <message>
        <source>No incident, request or complaint is recorded in this year.</source>
        <translation>この年度の事故、請求、苦情の記録はありません。</translation>
    </message>
    <message>
        <source>Requests and complaints stand here as numbers only: their records name persons.</source>
        <translation>請求と苦情は、記録に人の名前があるため、ここには件数だけを載せています。</translation>
    </message>
    <message>
        <source>Of these to be judged case by case</source>
        <translation>&#x3000;うち個別判断のもの</translation>
    </message>
    <message>
        <source>Incidents with a report or a notice after its day</source>
        <translation>報告や通知が期限を過ぎた事故</translation>
    </message>
    <message>
        <source>Requests not closed yet</source>
        <translation>終わっていない請求</translation>
    </message>
    <message>
        <source>Complaints not closed yet</source>
        <translation>終わっていない苦情</translation>
    </message>
    <message>
        <source>Complaints answered late</source>
        <translation>約束の日を過ぎた苦情</translation>
    </message>
</context>
<context>
    <name>DeskCheck</name>
    <message>
        <source>Point</source>
        <translation>確認する点</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>台帳の記録</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>直すこと</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>確かめた日</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>確かめた人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>DeskCheckProposals</name>
    <message>
        <source>looked at since %1: %2 (of %3), %4 checks, the last on %5; in order: %6</source>
        <translation>%1から見た項目は%2（全部で%3）。点検は%4件、最後は%5、できているもの%6件</translation>
    </message>
</context>
<context>
    <name>DeskCheckSheets</name>
    <message>
        <source>%1 points, of which %2 are still to be checked and %3 to be changed.</source>
        <translation>全部で%1点。まだの点は%2、変えることがある点は%3です。</translation>
    </message>
    <message>
        <source>last time %1</source>
        <translation>前回 %1</translation>
    </message>
    <message>
        <source>It is fine when: %1</source>
        <translation>よいのは：%1</translation>
    </message>
    <message>
        <source>%1: what was made up to %2</source>
        <translation>%1：%2までに作った分</translation>
    </message>
    <message>
        <source>%1: those due in %2 or before</source>
        <translation>%1：提出期限が%2年までの分</translation>
    </message>
    <message>
        <source>%1 (%2 people)</source>
        <translation>%1（%2人）</translation>
    </message>
    <message>
        <source>Used by, as the ledger says</source>
        <translation>使う人（台帳）</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>まだ書かれていません</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>見てよい人</translation>
    </message>
    <message>
        <source>Kept for, as the ledger says</source>
        <translation>保存期間（台帳）</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>いつまで残すか</translation>
    </message>
    <message>
        <source>Past that period today</source>
        <translation>今日で期間を過ぎた分</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>確かめること</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Checked on and by</source>
        <translation>確かめた日と人</translation>
    </message>
    <message>
        <source>What to change, and how</source>
        <translation>何をどう直すか</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Checks of health information</source>
        <translation>健康情報の点検</translation>
    </message>
    <message>
        <source>Checks of My Number</source>
        <translation>マイナンバーの点検</translation>
    </message>
    <message>
        <source>The ledger has no record with health information of the staff.</source>
        <translation>台帳に、働く人の健康の情報が載っていません。</translation>
    </message>
    <message>
        <source>The ledger has no record with My Number.</source>
        <translation>台帳に、マイナンバーの入ったものが載っていません。</translation>
    </message>
    <message>
        <source>The firm as a whole</source>
        <translation>会社全体</translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>今は聞かれない点検</translation>
    </message>
</context>
<context>
    <name>DeskCheckWork</name>
    <message>
        <source>Check %1 %2 (the firm as a whole)</source>
        <translation>点検 %1 %2（会社全体）</translation>
    </message>
    <message>
        <source>Check %1 %2 (%3)</source>
        <translation>点検 %1 %2（%3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>DeskEntry</name>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受けた日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>誰から</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>終わった日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>DeskProposals</name>
    <message>
        <source>incidents recorded since %1: %2; of these, outside the four types: %3</source>
        <translation>%1からの漏えい等の記録は%2件。うち4類型に当たらないもの%3件</translation>
    </message>
    <message>
        <source>incidents to be reported since %1: %2; first report in time: %3; who decides and reports is not in the records</source>
        <translation>%1からの報告対象は%2件、期限内の速報は%3件。だれが判断し報告するかは記録にありません</translation>
    </message>
    <message>
        <source>incidents since %1 with persons to be told: %2; told: %3; whether the way is settled is not in the records</source>
        <translation>%1から、本人に知らせる必要があったのは%2件、知らせたのは%3件。やり方を決めているかは記録にありません</translation>
    </message>
    <message>
        <source>incidents with data of clients since %1: %2; client told in time: %3; whether it is settled is not in the records</source>
        <translation>%1からの預かったデータの漏えい等は%2件、期限内に委託元へ知らせたのは%3件。決まりがあるかは記録にありません</translation>
    </message>
    <message>
        <source>incidents since %1: %2; with their cause and what was done about it: %3</source>
        <translation>%1からの漏えい等%2件のうち、原因と再発防止まで書いてあるもの%3件</translation>
    </message>
    <message>
        <source>no practice run is recorded since %1, the last was on %2</source>
        <translation>%1からの練習の記録がありません。最後は%2です</translation>
    </message>
    <message>
        <source>the last practice run was on %1</source>
        <translation>最後の練習は%1です</translation>
    </message>
    <message>
        <source>complaints taken down on the hearing sheet since %1: %2</source>
        <translation>%1から、聞取り票に書いた苦情は%2件</translation>
    </message>
    <message>
        <source>complaints taken down since %1: %2; the page “Firm” does not say who takes them</source>
        <translation>%1から書き取った苦情は%2件。「会社」の画面に受付先が書かれていません</translation>
    </message>
    <message>
        <source>“%1” takes complaints, by the page “Firm”; taken down since %2: %3</source>
        <translation>「会社」の画面では「%1」が苦情を受け付けます。%2から書き取った苦情は%3件</translation>
    </message>
    <message>
        <source>requests received since %1 that were answered or are late: %2; answered within two weeks: %3</source>
        <translation>%1から届き、答えたか期限を過ぎた請求は%2件。2週間以内に答えたもの%3件</translation>
    </message>
    <message>
        <source>requests since %1 not met, or not as asked: %2; with the reason in words: %3</source>
        <translation>%1から、求めどおりにしなかった請求は%2件。理由を書いてあるもの%3件</translation>
    </message>
    <message>
        <source>requests decided since %1: %2; person identified without asking too much: %3</source>
        <translation>%1から決めた請求は%2件。求めすぎずに本人を確かめたもの%3件</translation>
    </message>
    <message>
        <source>such requests since %1: %2; decided and answered: %3</source>
        <translation>%1からのこの種類の請求は%2件。決めて答えたもの%3件</translation>
    </message>
    <message>
        <source>wishes since %1 that mailings or calls stop: %2; with the day on which it was done: %3</source>
        <translation>%1から、案内や電話をやめてほしいという申出は%2件。止めた日を書いてあるもの%3件</translation>
    </message>
</context>
<context>
    <name>Dismissal</name>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>対象の記録</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Dismissed on</source>
        <translation>見送った日</translation>
    </message>
    <message>
        <source>State of the facts</source>
        <translation>そのときの内容</translation>
    </message>
</context>
<context>
    <name>Disposal</name>
    <message>
        <source>What was disposed of</source>
        <translation>廃棄した物</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Disposed of on</source>
        <translation>廃棄した日</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>行った人</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>立ち会った人</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>確かめた日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Title</source>
        <translation>文書名</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>文書の種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>委託先</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>制定日</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選んだ形</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Text as made</source>
        <translation>作成したときの本文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>DocumentDesk</name>
    <message>
        <source>This document is not in the book any more. Nothing was changed.</source>
        <translation>この文書は、もう帳簿にありません。何も変えていません。</translation>
    </message>
    <message>
        <source>Say on which day it was adopted. Nothing was changed.</source>
        <translation>いつ承認されたかを入れてください。何も変えていません。</translation>
    </message>
    <message>
        <source>Say who approved it. Nothing was changed.</source>
        <translation>だれが承認したかを入れてください。何も変えていません。</translation>
    </message>
    <message>
        <source>Say why it was revised. Nothing was changed.</source>
        <translation>改定の理由を入れてください。何も変えていません。</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Rules</source>
        <translation>規程</translation>
    </message>
    <message>
        <source>Shown to people outside</source>
        <translation>社外に示すもの</translation>
    </message>
    <message>
        <source>Consents and pledges</source>
        <translation>同意書・誓約書</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>委託先</translation>
    </message>
    <message>
        <source>Training and record forms</source>
        <translation>研修・記録の用紙</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>文書の種類</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Not needed by your answers</source>
        <translation>会社の答えでは要らないもの</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>In force, version %1, %2</source>
        <translation>使用中 第%1版 %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>two in force</source>
        <translation>2つが使用中</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>足りない事柄 %1</translation>
    </message>
    <message>
        <source>blanks %1</source>
        <translation>空欄 %1</translation>
    </message>
</context>
<context>
    <name>DocumentReports</name>
    <message>
        <source>There is no document “%1”.</source>
        <translation>「%1」という文書はありません。</translation>
    </message>
    <message>
        <source>Neither a document of this kind nor a contractor has this id. Look it up in the list and try again.</source>
        <translation>この種類の文書にも委託先にも、このIDはありません。一覧で確かめてから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>DocumentVersion</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>制定・改定の日</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>What is shown of the document</source>
        <translation>文書の何を見るか</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新の確認</translation>
    </message>
    <message>
        <source>Content check</source>
        <translation>内容の確認</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>承認・版</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Rules and documents</source>
        <translation>規程・文書</translation>
    </message>
    <message>
        <source>What the firm decides and shows: made from your records, yours to change.</source>
        <translation>会社の決まりと、人に示す文書です。会社の情報から作り、自由に直せます。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Choose a document on the left.</source>
        <translation>左の一覧から文書を選んでください。</translation>
    </message>
    <message>
        <source>Make another of this kind</source>
        <translation>同じ種類をもう1つ作る</translation>
    </message>
    <message>
        <source>Delete the document</source>
        <translation>文書を削除</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>Scenarios</source>
        <translation>練習の題材</translation>
    </message>
    <message>
        <source>Practise with made-up facts</source>
        <translation>作り話の事故で練習する</translation>
    </message>
    <message>
        <source>Start the practice</source>
        <translation>練習を始める</translation>
    </message>
    <message>
        <source>A record of its own is made, marked as practice: it counts nowhere, and nothing else is touched.</source>
        <translation>「練習」の印が付いた専用の記録を作ります。件数や期限には入らず、ほかの記録には触れません。</translation>
    </message>
</context>
<context>
    <name>DrillPart</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>What the practice taught</source>
        <translation>練習で分かったこと</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>分かっていくこと</translation>
    </message>
    <message>
        <source>What went well and what was missed</source>
        <translation>できたことと抜けたこと</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>結果を見る</translation>
    </message>
    <message>
        <source>Made-up facts: act as if it were real</source>
        <translation>作り話です。本当に起きたつもりで動いてください</translation>
    </message>
    <message>
        <source>Fill in record, steps and report as you learn. Real records are not touched.</source>
        <translation>分かったことから、記録・手順・報告に書いていきます。本物の記録には触れません。</translation>
    </message>
    <message>
        <source>What a good response does: tick what you did</source>
        <translation>よい対応の要点（できたものに印）</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>終わったら</translation>
    </message>
    <message>
        <source>What went well, what to do better</source>
        <translation>できたこと、次に直すこと</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>What is learned next (after %1)</source>
        <translation>次に分かったこと（%1後）</translation>
    </message>
    <message>
        <source>Nothing more is learned</source>
        <translation>これで全部です</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>step, what was to be done</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>well</source>
        <translation>できた</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>抜けた</translation>
    </message>
    <message>
        <source>expected: %1 / written: %2</source>
        <translation>正解：%1 ／ 記録：%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>other</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Practice: what is learned next</source>
        <translation>練習：次に分かったこと</translation>
    </message>
    <message>
        <source>Practice: what was done</source>
        <translation>練習：できたこと</translation>
    </message>
    <message>
        <source>Practice: the result</source>
        <translation>練習：結果</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>(no number)</source>
        <translation>（番号なし）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>完全に消しますか</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消す</translation>
    </message>
    <message numerus="yes">
        <source>%n records were erased for good. Backups made before still hold them.</source>
        <translation>
            <numerusform>%n件を完全に消しました。前に作った控えには残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>These records vanish from the book for ever: %1.

Nothing of them is left in the file, and this cannot be taken back. What was changed before cannot be undone any more either.

Backups made before still hold them, until you delete those backups too. The report of a year that is not closed yet counts these records no more.</source>
        <translation>次の記録を、このブックから完全に消します：%1

ファイルの中に何も残らず、元に戻せません。これより前の変更も、「元に戻す」ができなくなります。

前に作った控えには残っています。要らなくなったら、控えも消してください。まだ締めていない年の報告書では、件数にも入らなくなります。</translation>
    </message>
    <message>
        <source>The file was written anew: nothing of the erased records is left in it.</source>
        <translation>ファイルを書き直しました。消した記録は、どこにも残っていません。</translation>
    </message>
</context>
<context>
    <name>EvidenceBox</name>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Evidence, one a line</source>
        <translation>証拠、1行に1つ</translation>
    </message>
    <message>
        <source>Where the proof is, one a line: a binder, a file, an address</source>
        <translation>証拠のある所を1行に1つ&#x3000;例：青いファイル、書類の場所</translation>
    </message>
    <message>
        <source>Choose the proof</source>
        <translation>証拠のファイルを選ぶ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル(*)</translation>
    </message>
    <message>
        <source>“%1” is no document on this PC, so it is not opened from here.</source>
        <translation>「%1」はこのパソコンの書類ではないため、ここからは開きません。</translation>
    </message>
    <message>
        <source>Open the proof</source>
        <translation>証拠を開く</translation>
    </message>
    <message>
        <source>This file will be opened with its own program:
%1</source>
        <translation>このファイルを、対応するソフトで開きます。
%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>This workbook is protected by a password. Save it without a password and try again.</source>
        <translation>このExcelファイルにはパスワードがかかっています。パスワードなしで保存してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is a workbook of an old Excel (.xls) or another Office file. Save it as .xlsx or CSV and try again.</source>
        <translation>古いExcel（.xls）か、ほかのOfficeのファイルです。.xlsx か CSV で保存してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>このファイルは空です。</translation>
    </message>
    <message>
        <source>This is not a list. Choose a CSV file or an Excel workbook (.xlsx).</source>
        <translation>これは一覧のファイルではありません。CSVかExcel（.xlsx）のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there and that you may open it.</source>
        <translation>「%1」を読めません。ファイルがあるか、開いてよいファイルかを確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is bigger than %2 MB, which is more than can be read. Divide it into smaller files.</source>
        <translation>「%1」は%2 MBを超えているため読めません。小さく分けてください。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Row %1, %2: the text holds a broken character that no file can keep. Nothing was written; type it again.</source>
        <translation>%1行目、%2：ファイルに残せない壊れた文字があります。何も書き出していません。入力し直してください。</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Not known</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The facts could not be read: %1. Nothing was changed. Correct them and try again.</source>
        <translation>判定に使う内容を読み込めませんでした：%1。何も変更していません。内容を直してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Receipt number or addressee</source>
        <translation>受付番号・宛先</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>出した日</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>出した人</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>出したときの文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>FilingDialog</name>
    <message>
        <source>e.g. Web form of the Commission, post, mail</source>
        <translation>例：委員会のウェブの画面、郵便、メール</translation>
    </message>
    <message>
        <source>e.g. the number shown after sending, or to whom it went</source>
        <translation>例：送ったあとに出た番号、または送った相手</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>出した日</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>出した人</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Receipt number or addressee</source>
        <translation>受付番号・相手</translation>
    </message>
    <message>
        <source>The text that is kept</source>
        <translation>残す文</translation>
    </message>
    <message>
        <source>Keep it as sent</source>
        <translation>出したものとして残す</translation>
    </message>
    <message>
        <source>The text is kept as it stands now and cannot be changed afterwards. This program sends nothing.</source>
        <translation>今の文をそのまま残し、あとから変えることはできません。このプログラムは何も送りません。</translation>
    </message>
    <message>
        <source>Enter the day on which it was sent.</source>
        <translation>出した日を入れてください。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>文書の中を探す</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
</context>
<context>
    <name>FindingSheet</name>
    <message>
        <source>Level</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>合わないところ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and number</comment>
        <translation>%1（%2件）</translation>
    </message>
    <message>
        <source>Nothing in the book contradicts anything else in it.</source>
        <translation>食い違っているところはありません。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Advance notice</source>
        <translation>予告</translation>
    </message>
    <message>
        <source>Law to come (advance notice)</source>
        <translation>これから変わる法律（予告）</translation>
    </message>
    <message>
        <source>Not in force yet, and not counted in any figure of this report.</source>
        <translation>まだ始まっていない決まりです。この報告書の点数や件数には入れていません。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか%2件</translation>
    </message>
</context>
<context>
    <name>FindingTree</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWork</name>
    <message>
        <source>Say why this is to stay as it is. Nothing was changed.</source>
        <translation>このままにする理由を書いてください。何も変えていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>Let %n findings stay</source>
        <translation>
            <numerusform>%n件をこのままにする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings may stay. They come back when their facts change.</source>
        <translation>
            <numerusform>%n件をこのままにしました。元の記録が変わると、また出ます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n findings back</source>
        <translation>
            <numerusform>%n件を一覧に戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are in the list again.</source>
        <translation>
            <numerusform>%n件を一覧に戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>「%1」を加える</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>どれを表示するか</translation>
    </message>
    <message>
        <source>Close the findings</source>
        <translation>つじつまの確認を閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>つじつまの確認</translation>
    </message>
    <message>
        <source>To settle %1</source>
        <translation>確かめる %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確かめています…</translation>
    </message>
    <message>
        <source>No finding was let stay.</source>
        <translation>このままにしたものはありません。</translation>
    </message>
    <message>
        <source>Everything fits together.</source>
        <translation>つじつまの合わないところはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n findings are chosen</source>
        <translation>
            <numerusform>%n件を選んでいます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Let stay on %1: %2</source>
        <translation>%1に、このままにすると決めました。理由：%2</translation>
    </message>
    <message>
        <source>It comes back by itself when one of the facts behind it changes.</source>
        <translation>元の記録が変わると、もう一度ここに出ます。</translation>
    </message>
    <message>
        <source>Go to the firm</source>
        <translation>会社の画面を開く</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>点検の答えを開く</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>改善を開く</translation>
    </message>
    <message>
        <source>Mend the purpose</source>
        <translation>利用目的を直す</translation>
    </message>
    <message>
        <source>Mend the contractor</source>
        <translation>委託先を直す</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>Let it stay…</source>
        <translation>このままにする…</translation>
    </message>
    <message>
        <source>Put back into the list</source>
        <translation>一覧に戻す</translation>
    </message>
    <message>
        <source>Let stay %1</source>
        <translation>このままにした %1</translation>
    </message>
    <message>
        <source>Open its action</source>
        <translation>改善を開く</translation>
    </message>
    <message>
        <source>Add to the actions</source>
        <translation>改善に加える</translation>
    </message>
    <message>
        <source>Let it stay as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Let it stay</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>e.g. It is kept in the strong room, which only the owner opens</source>
        <translation>例：店主だけが開ける金庫室に置いている</translation>
    </message>
    <message numerus="yes">
        <source>The reason is kept for all %n findings.</source>
        <translation>
            <numerusform>同じ理由を%n件すべてに残します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Why may it stay? It comes back by itself when one of the facts behind it changes.</source>
        <translation>このままでよい理由を書きます。元の記録が変わると、もう一度つじつまの確認に出ます。</translation>
    </message>
    <message>
        <source>Open the change</source>
        <translation>変更の記録を開く</translation>
    </message>
    <message>
        <source>Open the check</source>
        <translation>点検を開く</translation>
    </message>
    <message>
        <source>Mend the record</source>
        <translation>記録を直す</translation>
    </message>
    <message>
        <source>Mend the joint use</source>
        <translation>共同利用を直す</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>文書を開く</translation>
    </message>
</context>
<context>
    <name>Firm</name>
    <message>
        <source>Name of the firm</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代表者</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>従業員の数</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>個人情報保護管理者</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理者</translation>
    </message>
    <message>
        <source>Desk for complaints and requests</source>
        <translation>苦情・請求の窓口</translation>
    </message>
    <message>
        <source>Certified organisation</source>
        <translation>認定個人情報保護団体</translation>
    </message>
    <message>
        <source>First month of the year</source>
        <translation>年度の最初の月</translation>
    </message>
    <message>
        <source>More than 5,000 persons on any day of six months</source>
        <translation>過去6か月のいずれかの日に5,000人超</translation>
    </message>
    <message>
        <source>Processes personal data for others</source>
        <translation>他社から個人データの取扱いを受託</translation>
    </message>
    <message>
        <source>Handles My Number</source>
        <translation>マイナンバーの取扱い</translation>
    </message>
    <message>
        <source>Keeps health-check results</source>
        <translation>健康診断結果の保管</translation>
    </message>
    <message>
        <source>Carries out stress checks</source>
        <translation>ストレスチェックの実施</translation>
    </message>
    <message>
        <source>Special-care data of customers</source>
        <translation>顧客の要配慮個人情報</translation>
    </message>
    <message>
        <source>Data of children</source>
        <translation>子どもの情報</translation>
    </message>
    <message>
        <source>Security cameras</source>
        <translation>防犯カメラ</translation>
    </message>
    <message>
        <source>Records phone calls</source>
        <translation>通話の録音</translation>
    </message>
    <message>
        <source>Forms on the web</source>
        <translation>ウェブの入力フォーム</translation>
    </message>
    <message>
        <source>Sells on the web</source>
        <translation>インターネット販売</translation>
    </message>
    <message>
        <source>Has a website</source>
        <translation>ウェブサイトの有無</translation>
    </message>
    <message>
        <source>Uses cloud services</source>
        <translation>クラウドサービスの利用</translation>
    </message>
    <message>
        <source>Stored or viewed abroad</source>
        <translation>外国での保管・閲覧</translation>
    </message>
    <message>
        <source>Uses greeting-card software</source>
        <translation>年賀状ソフトの利用</translation>
    </message>
    <message>
        <source>Private devices used for work</source>
        <translation>私物端末の業務利用</translation>
    </message>
    <message>
        <source>Hands lists to other firms</source>
        <translation>他社への名簿の提供</translation>
    </message>
    <message>
        <source>Joint use</source>
        <translation>共同利用</translation>
    </message>
    <message>
        <source>Temporary agency workers</source>
        <translation>派遣社員</translation>
    </message>
    <message>
        <source>Covered by a certified organisation</source>
        <translation>認定個人情報保護団体の対象事業者</translation>
    </message>
    <message>
        <source>Years to keep requests and complaints</source>
        <translation>請求と苦情の記録を持つ年数</translation>
    </message>
</context>
<context>
    <name>FirmForm</name>
    <message>
        <source>Change the firm</source>
        <translation>会社の情報を変更</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>入力した内容を捨てる</translation>
    </message>
</context>
<context>
    <name>FirmPage</name>
    <message>
        <source>Your firm</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>These answers decide which rules apply to you. The result changes at once.</source>
        <translation>答えによって、当てはまる決まりが変わります。結果はすぐに出ます。</translation>
    </message>
    <message>
        <source>Where people reach you</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>くわしい情報</translation>
    </message>
    <message>
        <source>What applies to you</source>
        <translation>当てはまるもの</translation>
    </message>
    <message>
        <source>Year and keeping</source>
        <translation>年度と保存</translation>
    </message>
</context>
<context>
    <name>FormBuilder</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>用語を検索</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>関連する用語</translation>
    </message>
</context>
<context>
    <name>GradeBox</name>
    <message>
        <source>Only what is entrusted now is graded.</source>
        <translation>評価は、いま仕事を任せている委託先だけに付きます。</translation>
    </message>
</context>
<context>
    <name>GuideBox</name>
    <message>
        <source>Entrustment, provision, joint use? Answer a few questions and see which, and why.</source>
        <translation>委託か、提供か、共同利用か。質問に答えると、結果と理由がわかります。</translation>
    </message>
    <message>
        <source>Ask the guide…</source>
        <translation>判定の質問に答える…</translation>
    </message>
    <message>
        <source>The guide on %1: %2</source>
        <translation>%1の判定：%2</translation>
    </message>
    <message>
        <source>What is chosen above is something else. Ask again, or choose the same.</source>
        <translation>上で選んだ関係と違います。もう一度答えるか、上を合わせてください。</translation>
    </message>
    <message>
        <source>Look at it, or ask again…</source>
        <translation>判定を見る・やり直す…</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Enter this result</source>
        <translation>この結果を記録する</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>「%1」との関係の判定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>はい (Y)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>いいえ (N)</translation>
    </message>
    <message>
        <source>Not known (?)</source>
        <translation>わからない (?)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>質問%1</translation>
    </message>
    <message>
        <source>To be cleared: %1</source>
        <translation>確かめること：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question, answer</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>Answered so far:</source>
        <translation>これまでの答え</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>A few minutes, mostly clicks. Everything can be changed later.</source>
        <translation>数分で終わります。ほとんどは選ぶだけで、あとから何でも直せます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>It stands on every printed page. What you do not know stays empty.</source>
        <translation>印刷するすべてのページに載ります。分からない欄は空けておいてかまいません。</translation>
    </message>
    <message>
        <source>What applies to you</source>
        <translation>当てはまるもの</translation>
    </message>
    <message>
        <source>Keys: 1 or Y for yes, 2 or N for no, 3 or ? for not known.</source>
        <translation>キー：1かYで「はい」、2かNで「いいえ」、3か?で「わからない」。</translation>
    </message>
    <message>
        <source>Answered in advance as is usual in your trade. Correct what is different.</source>
        <translation>同じ業種で多い答えを入れてあります。違うところだけ直してください。</translation>
    </message>
    <message>
        <source>We have all of them</source>
        <translation>すべてあります</translation>
    </message>
    <message>
        <source>Where personal data is kept</source>
        <translation>個人情報の置き場所</translation>
    </message>
    <message>
        <source>Keys: 1 we have it, 2 we do not, 3 I do not know; arrows go up and down.</source>
        <translation>キー：1「あります」、2「ありません」、3「わからない」。上下の矢印で移動します。</translation>
    </message>
    <message>
        <source>There is no list for this trade. You will enter the first places yourself.</source>
        <translation>この業種の一覧はありません。最初の置き場所をご自身で入力してください。</translation>
    </message>
    <message>
        <source>We have it</source>
        <translation>あります</translation>
    </message>
    <message>
        <source>We do not</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順%1／%2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Make the ledger</source>
        <translation>台帳を作る</translation>
    </message>
    <message>
        <source>To the ledger</source>
        <translation>台帳へ</translation>
    </message>
    <message numerus="yes">
        <source>%n open: taken over as “I do not know”</source>
        <translation>
            <numerusform>未回答の%n件は「わからない」として取り込みます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger is made: %n records. Complete them one by one.</source>
        <translation>
            <numerusform>台帳ができました（%n件）。1件ずつ仕上げてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>HandoverPanes</name>
    <message>
        <source>Records of provision and receipt</source>
        <translation>提供・受領の記録</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>まだ記録がありません</translation>
    </message>
    <message>
        <source>Keep a record when you hand personal data to a third party with consent, or receive it from one. Entrusted work and what the law demands need none.</source>
        <translation>本人の同意を得て第三者に個人データを渡したとき、第三者から受け取ったときに記録します。委託や、法令に基づく提供では要りません。</translation>
    </message>
    <message>
        <source>Write the first record</source>
        <translation>最初の記録を書く</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>だれのデータ</translation>
    </message>
    <message>
        <source>Given or received</source>
        <translation>提供・受領</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>渡した・受け取ったもの</translation>
    </message>
    <message>
        <source>Ground and record</source>
        <translation>根拠と記録</translation>
    </message>
    <message>
        <source>For the files</source>
        <translation>記録・備考</translation>
    </message>
    <message>
        <source>Joint uses</source>
        <translation>共同利用</translation>
    </message>
    <message>
        <source>Joint use</source>
        <translation>共同利用</translation>
    </message>
    <message>
        <source>No joint use</source>
        <translation>共同利用はありません</translation>
    </message>
    <message>
        <source>Where named firms use the same data together, such as those of one group. People are told five matters, and the address and representative of the party responsible, beforehand.</source>
        <translation>グループの会社など、決まった相手と同じデータを一緒に使う場合です。5つの事項と、責任者の住所・代表者名を前もって知らせます。</translation>
    </message>
    <message>
        <source>Enter a joint use</source>
        <translation>共同利用を登録する</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>使う者の範囲</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>知らせ方</translation>
    </message>
    <message>
        <source>What people are told</source>
        <translation>知らせる事項</translation>
    </message>
    <message>
        <source>How they are told</source>
        <translation>知らせ方</translation>
    </message>
</context>
<context>
    <name>HeadWords</name>
    <message>
        <source>The words for reading lists are missing. Install the program again.</source>
        <translation>一覧を読み取るための語句が見つかりません。プログラムをもう一度インストールしてください。</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Note of check %1</source>
        <translation>点検 %1 のメモ</translation>
    </message>
    <message>
        <source>Answer of check %1</source>
        <translation>点検 %1 の答え</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>改善を追加</translation>
    </message>
    <message>
        <source>Added to the actions. Who does it and until when can be said there.</source>
        <translation>改善に加えました。だれがいつまでにするかは、改善の画面で決められます。</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>改善を開く</translation>
    </message>
    <message>
        <source>Health information and My Number</source>
        <translation>健康情報とマイナンバー</translation>
    </message>
    <message>
        <source>Health information</source>
        <translation>健康情報</translation>
    </message>
    <message>
        <source>My Number</source>
        <translation>マイナンバー</translation>
    </message>
    <message>
        <source>Points to check</source>
        <translation>点検する点</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>見るもの</translation>
    </message>
    <message>
        <source>What health information of the staff needs, point by point.</source>
        <translation>働く人の健康の情報に要ることを、一つずつ確かめます。</translation>
    </message>
    <message>
        <source>What My Number needs, point by point.</source>
        <translation>マイナンバーに要ることを、一つずつ確かめます。</translation>
    </message>
    <message>
        <source>The ledger has no such record yet.</source>
        <translation>台帳には、まだ載っていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n still to be checked.</source>
        <translation>
            <numerusform>まだの点は%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them were checked within the year.</source>
        <translation>1年以内に全部確かめてあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n to be changed.</source>
        <translation>
            <numerusform>変えることがある点は%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The firm keeps no check-up results and carries out no stress checks, and the ledger has no such record. When one is entered, its points are asked here.</source>
        <translation>健診の結果を持たず、ストレスチェックもしないと書かれていて、台帳にも載っていません。台帳に載せると、確かめる点がここに出ます。</translation>
    </message>
    <message>
        <source>The firm handles no My Number, and the ledger has no record with it. When one is entered, its points are asked here.</source>
        <translation>マイナンバーは扱わないと書かれていて、台帳にも載っていません。台帳に載せると、確かめる点がここに出ます。</translation>
    </message>
    <message>
        <source>The ledger has no record with health information of the staff. Enter what there is, for example check-up results: its points are asked here then.</source>
        <translation>台帳に、働く人の健康の情報が載っていません。健診の結果など、あるものを載せると、確かめる点がここに出ます。</translation>
    </message>
    <message>
        <source>The ledger has no record with My Number. Enter what there is, for example dependants’ declarations: its points are asked here then.</source>
        <translation>台帳に、マイナンバーの入ったものが載っていません。扶養控除等申告書など、あるものを載せると、確かめる点がここに出ます。</translation>
    </message>
    <message>
        <source>No health information to check</source>
        <translation>確かめる健康の情報がありません</translation>
    </message>
    <message>
        <source>No My Number to check</source>
        <translation>確かめるマイナンバーがありません</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>台帳を開く</translation>
    </message>
</context>
<context>
    <name>HelpMark</name>
    <message>
        <source>Help for “%1”</source>
        <translation>「%1」の説明</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>The firm</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>取り込みと書き出し</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>控え（バックアップ）</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>The year’s round</source>
        <translation>1年の進め方</translation>
    </message>
    <message>
        <source>The checklist</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>つじつまの確認</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>この言葉は見つかりませんでした。短い言葉でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>使い方を探す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>前に戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>先へ進む</translation>
    </message>
    <message>
        <source>Training and records</source>
        <translation>教育・記録</translation>
    </message>
    <message>
        <source>Purposes of use</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>委託先</translation>
    </message>
    <message>
        <source>Rules and documents</source>
        <translation>規程・文書</translation>
    </message>
    <message>
        <source>Requests and complaints</source>
        <translation>本人対応</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>漏えい対応</translation>
    </message>
    <message>
        <source>Health data and My Number</source>
        <translation>健康情報とマイナンバー</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>新しい版を入れる</translation>
    </message>
</context>
<context>
    <name>HiddenQuestion</name>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Do we have it?</source>
        <translation>今もあるか</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>誰の情報</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>情報の対象</translation>
    </message>
    <message>
        <source>Can you tell who it is?</source>
        <translation>個人を特定できるか</translation>
    </message>
    <message>
        <source>How it can be searched</source>
        <translation>検索のしかた</translation>
    </message>
    <message>
        <source>Kind in law</source>
        <translation>法律上の種類</translation>
    </message>
    <message>
        <source>Retained personal data</source>
        <translation>保有個人データ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Special-care content</source>
        <translation>要配慮個人情報の内容</translation>
    </message>
    <message>
        <source>Data that may cause loss of money</source>
        <translation>財産的被害のおそれがあるデータ</translation>
    </message>
    <message>
        <source>My Number</source>
        <translation>マイナンバー</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>数えた日</translation>
    </message>
    <message>
        <source>Persons at most</source>
        <translation>最大の人数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Ground for special-care data</source>
        <translation>要配慮個人情報を取得できる根拠</translation>
    </message>
    <message>
        <source>Purposes of use</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>How the purpose is told</source>
        <translation>利用目的の知らせ方</translation>
    </message>
    <message>
        <source>Why it need not be told</source>
        <translation>知らせなくてよい理由</translation>
    </message>
    <message>
        <source>Where it is told</source>
        <translation>知らせている場所</translation>
    </message>
    <message>
        <source>Told since</source>
        <translation>知らせ始めた日</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>くわしい場所</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使える人</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>使う人の数</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>控え（バックアップ）</translation>
    </message>
    <message>
        <source>Restore tested on</source>
        <translation>復元を試した日</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>委託先</translation>
    </message>
    <message>
        <source>Third-party provision</source>
        <translation>第三者提供</translation>
    </message>
    <message>
        <source>Opt-out notification number</source>
        <translation>オプトアウトの届出番号</translation>
    </message>
    <message>
        <source>Record of provision</source>
        <translation>提供の記録</translation>
    </message>
    <message>
        <source>Record kept until</source>
        <translation>提供記録の保存期限</translation>
    </message>
    <message>
        <source>Ground of the period</source>
        <translation>保存期間の根拠</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>廃棄方法</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>確認した日</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>点検の結果</translation>
    </message>
    <message>
        <source>Forms before entry</source>
        <translation>入力前の申込書・画面</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠資料</translation>
    </message>
</context>
<context>
    <name>HoldingList</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>誰の情報</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認した日</translation>
    </message>
</context>
<context>
    <name>HoldingReport</name>
    <message>
        <source>What it holds</source>
        <translation>含まれる情報</translation>
    </message>
    <message>
        <source>Source and purpose</source>
        <translation>取得元と利用目的</translation>
    </message>
    <message>
        <source>Where it is kept and who uses it</source>
        <translation>保管場所と使う人</translation>
    </message>
    <message>
        <source>Outside the firm</source>
        <translation>社外への提供・委託</translation>
    </message>
    <message>
        <source>Period, disposal and check</source>
        <translation>保存期間・廃棄・点検</translation>
    </message>
    <message>
        <source>Note and evidence</source>
        <translation>メモと根拠資料</translation>
    </message>
    <message>
        <source>Sheet of the ledger</source>
        <translation>台帳の個票</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>未記入：%1</translation>
    </message>
    <message>
        <source>In law</source>
        <translation>法律上の扱い</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Kind in law</source>
        <translation>法律上の種類</translation>
    </message>
</context>
<context>
    <name>HoldingsBox</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Open in the ledger</source>
        <translation>台帳で開く</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>台帳</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What to do now</source>
        <translation>今すること</translation>
    </message>
    <message>
        <source>The most urgent things first. Everything you type is saved at once.</source>
        <translation>急ぐものから順に並べています。入力した内容はすぐに保存されます。</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>This year&apos;s check of the ledger</source>
        <translation>今年の台帳の点検</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message numerus="yes">
        <source>plus %n not counted yet</source>
        <translation>
            <numerusform>ほかに人数未確認%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>on all lists together</source>
        <translation>すべての名簿の合計</translation>
    </message>
    <message>
        <source>Places with personal data</source>
        <translation>個人データの保管場所</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Purposes of use</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Contractors and recipients</source>
        <translation>委託先・提供先</translation>
    </message>
    <message>
        <source>In this book</source>
        <translation>このブックの内容</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>控え（バックアップ）</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>One copy a day, kept in a folder beside the book.</source>
        <translation>1日1回、ブックと同じ場所のフォルダに控えを残します。</translation>
    </message>
    <message>
        <source>One copy a day, kept in “%1”.</source>
        <translation>1日1回、「%1」に控えを残します。</translation>
    </message>
    <message>
        <source>A USB stick or another disk is safer: choose it under File.</source>
        <translation>USBメモリや別のディスクのほうが安全です。「ファイル」メニューで選べます。</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>%1年度の点検</translation>
    </message>
    <message>
        <source>%1: review of %2</source>
        <translation>%1&#x3000;%2年度の点検</translation>
    </message>
    <message>
        <source>This year’s review is closed.</source>
        <translation>今年の点検は締めてあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n questions more and this year’s review is complete.</source>
        <translation>
            <numerusform>あと%n問で、今年の点検が終わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>All questions are answered. The year can be closed.</source>
        <translation>すべての質問に答えました。年度を締められます。</translation>
    </message>
    <message>
        <source>This year’s review</source>
        <translation>今年の点検</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>Start, close and compare years</source>
        <translation>年度を始める、締める、くらべる</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Nothing is due. Actions with a day appear here.</source>
        <translation>期限のあるものはありません。改善に期限を付けると、ここに並びます。</translation>
    </message>
    <message>
        <source>Law to come</source>
        <translation>これから変わる決まり</translation>
    </message>
    <message>
        <source>Changed since last year</source>
        <translation>昨年からの変化</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Start or close a year…</source>
        <translation>年度の開始・締め…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation>一覧の取り込み</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>「%1」を読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Each row is a record of the ledger</source>
        <translation>1行が台帳の記録1件</translation>
    </message>
    <message>
        <source>The rows are persons: one record for the list</source>
        <translation>1行が1人：名簿全体で記録1件</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>最初の数行</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>取り込めない行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Leave these rows out and take the others</source>
        <translation>これらの行を除いて取り込む</translation>
    </message>
    <message>
        <source>This file holds no rows. Nothing was changed.</source>
        <translation>このファイルには行がありません。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” looks like a list of persons. The ledger notes the list as one record with its columns and the number of persons; the persons themselves are not taken over.</source>
        <translation>「%1」は名簿のようです。台帳には、列と人数を付けて名簿全体を1件の記録として残します。一人ひとりの情報は取り込みません。</translation>
    </message>
    <message>
        <source>Please check what each column of “%1” means. Columns without a meaning are not taken over.</source>
        <translation>「%1」の各列の意味を確かめてください。意味を選んでいない列は取り込みません。</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>列%1の意味</translation>
    </message>
    <message>
        <source>(not taken)</source>
        <translation>（取り込まない）</translation>
    </message>
    <message>
        <source>New: %1 · Changed: %2 · Already there: %3 · Cannot be taken: %4</source>
        <translation>新規：%1・変更：%2・登録済み：%3・取り込み不可：%4</translation>
    </message>
    <message>
        <source>One new record: “%1”, %2 persons.</source>
        <translation>新しい記録1件：「%1」、%2人</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n records</source>
        <translation>
            <numerusform>%n件を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed. Copy it to this PC and try again.</source>
        <translation>このファイルを読み込めません。何も変更していません。このパソコンにコピーして、もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the rows name a person who is there already.</source>
        <translation>
            <numerusform>同じ人と思われる%n行は数えていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>No column holds the name, so no row was taken. Choose the column of the name.</source>
        <translation>名前の列がないため、どの行も取り込んでいません。名前の列を選んでください。</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>another row has the same id</source>
        <translation>同じ ID の行がほかにあります</translation>
    </message>
    <message>
        <source>it refers to a purpose or contractor that is not in this book</source>
        <translation>このブックにない利用目的または委託先を指しています</translation>
    </message>
    <message>
        <source>another record has the same id</source>
        <translation>同じ ID の記録がほかにあります</translation>
    </message>
    <message>
        <source>this question has an answer for that year already</source>
        <translation>この質問には、その年度の答えがもうあります</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>How it came to be known</source>
        <translation>分かったきっかけ</translation>
    </message>
    <message>
        <source>Day it was known</source>
        <translation>知った日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who knew first</source>
        <translation>最初に知った部署と人</translation>
    </message>
    <message>
        <source>Day it happened</source>
        <translation>起きた日</translation>
    </message>
    <message>
        <source>Day it was found</source>
        <translation>見つかった日</translation>
    </message>
    <message>
        <source>Facts that are certain</source>
        <translation>確かなこと</translation>
    </message>
    <message>
        <source>What may be</source>
        <translation>可能性のあること</translation>
    </message>
    <message>
        <source>How it happened</source>
        <translation>起こり方</translation>
    </message>
    <message>
        <source>On whose side</source>
        <translation>どちらの側で</translation>
    </message>
    <message>
        <source>Cause in words</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Holdings concerned</source>
        <translation>関係する台帳の記録</translation>
    </message>
    <message>
        <source>Items of data</source>
        <translation>データの項目</translation>
    </message>
    <message>
        <source>What kind of data</source>
        <translation>データの種類</translation>
    </message>
    <message>
        <source>Persons known</source>
        <translation>分かっている人数</translation>
    </message>
    <message>
        <source>Persons at most</source>
        <translation>最大の見込み</translation>
    </message>
    <message>
        <source>Known to be over 1,000 since</source>
        <translation>1,000人を超えると知った日</translation>
    </message>
    <message>
        <source>Special-care data</source>
        <translation>要配慮個人情報</translation>
    </message>
    <message>
        <source>Data that may cause loss of money</source>
        <translation>財産の被害につながる情報</translation>
    </message>
    <message>
        <source>Wrongful purpose</source>
        <translation>不正の目的のおそれ</translation>
    </message>
    <message>
        <source>My Number</source>
        <translation>マイナンバー</translation>
    </message>
    <message>
        <source>Did it get outside?</source>
        <translation>外へ出たか</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Method and place of the key</source>
        <translation>方式と鍵の場所</translation>
    </message>
    <message>
        <source>Same content kept elsewhere</source>
        <translation>同じ内容の控え</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>Proof of the recovery</source>
        <translation>回収の証拠</translation>
    </message>
    <message>
        <source>Only pseudonymised data</source>
        <translation>仮名加工情報だけか</translation>
    </message>
    <message>
        <source>Handed over on purpose</source>
        <translation>自社の考えで渡したか</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>誰のデータか</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>委託元</translation>
    </message>
    <message>
        <source>Client told on</source>
        <translation>委託元へ知らせた日</translation>
    </message>
    <message>
        <source>Contractors concerned</source>
        <translation>関係する委託先</translation>
    </message>
    <message>
        <source>Secondary damage</source>
        <translation>二次被害とそのおそれ</translation>
    </message>
    <message>
        <source>Can all persons be reached?</source>
        <translation>全員に直接知らせられるか</translation>
    </message>
    <message>
        <source>Persons told on</source>
        <translation>本人へ知らせた日</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>知らせた方法</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公表</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公表した日</translation>
    </message>
    <message>
        <source>Police told on</source>
        <translation>警察に届けた日</translation>
    </message>
    <message>
        <source>Number given by the police</source>
        <translation>警察の受理番号</translation>
    </message>
    <message>
        <source>Others told</source>
        <translation>ほかに知らせた先</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>行ったこと</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>これから行うこと</translation>
    </message>
    <message>
        <source>1 Outline</source>
        <translation>1&#x3000;概要</translation>
    </message>
    <message>
        <source>2 Items of personal data</source>
        <translation>2&#x3000;個人データの項目</translation>
    </message>
    <message>
        <source>3 Number of persons</source>
        <translation>3&#x3000;本人の数</translation>
    </message>
    <message>
        <source>4 Cause</source>
        <translation>4&#x3000;原因</translation>
    </message>
    <message>
        <source>5 Secondary damage</source>
        <translation>5&#x3000;二次被害とそのおそれ</translation>
    </message>
    <message>
        <source>6 Response to the persons</source>
        <translation>6&#x3000;本人への対応</translation>
    </message>
    <message>
        <source>7 Publication</source>
        <translation>7&#x3000;公表</translation>
    </message>
    <message>
        <source>8 Prevention</source>
        <translation>8&#x3000;再発防止</translation>
    </message>
    <message>
        <source>9 Other</source>
        <translation>9&#x3000;その他</translation>
    </message>
    <message>
        <source>Items that are final</source>
        <translation>確定した事項</translation>
    </message>
    <message>
        <source>What the practice taught</source>
        <translation>練習で分かったこと</translation>
    </message>
    <message>
        <source>Done in the practice</source>
        <translation>練習でできたこと</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>練習の筋書き</translation>
    </message>
    <message>
        <source>Decision last noted</source>
        <translation>前に書き留めた判定</translation>
    </message>
    <message>
        <source>Blanks of letters</source>
        <translation>手紙に書き足したこと</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>終了を決めた人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>IncidentEntry</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Change the incident</source>
        <translation>記録の変更</translation>
    </message>
    <message>
        <source>Groups of fields</source>
        <translation>欄のまとまり</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>e.g. Check-up results mailed to a wrong address</source>
        <translation>例：健診結果を違う宛先へメールで送った</translation>
    </message>
    <message>
        <source>e.g. 14:05</source>
        <translation>例：14:05</translation>
    </message>
    <message>
        <source>e.g. Reception, by a phone call</source>
        <translation>例：受付（電話で）</translation>
    </message>
    <message>
        <source>e.g. AES-256; the key is on the office server</source>
        <translation>例：AES-256、鍵は事務所のサーバー</translation>
    </message>
    <message>
        <source>e.g. Letter of the recipient of 25 November</source>
        <translation>例：相手の確認書（11月25日付）</translation>
    </message>
    <message>
        <source>e.g. The client’s name, and who was told</source>
        <translation>例：委託元の名前と、知らせた相手</translation>
    </message>
    <message>
        <source>e.g. number of the report, police station</source>
        <translation>例：届出の番号、警察署</translation>
    </message>
    <message>
        <source>Two people check each mail to the outside
Training in December</source>
        <translation>社外へのメールは2人で確かめる
12月に研修を行う</translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>%n件入力</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Only where it became known later than day 1.</source>
        <translation>1日目より後に分かったときだけ入れます。</translation>
    </message>
    <message>
        <source>Without this day no deadline can be counted.</source>
        <translation>この日がないと期限を数えられません。</translation>
    </message>
    <message>
        <source>The first word</source>
        <translation>最初の知らせ</translation>
    </message>
    <message>
        <source>Whichever section hears of it first: that day is day 1.</source>
        <translation>どの部署でも、最初に知った日が1日目です。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>何が起きたか</translation>
    </message>
    <message>
        <source>Facts and possibilities are kept apart: reports and letters may state as certain only what is, and a guess written as a fact is hard to take back.</source>
        <translation>確かなことと可能性のあることは、欄を分けて書きます。報告や手紙に「確か」と書けるのは事実だけで、推測を事実として書くと取り消しにくいからです。</translation>
    </message>
    <message>
        <source>What data</source>
        <translation>どんなデータか</translation>
    </message>
    <message>
        <source>Choose the holdings of the ledger; items and numbers can be taken from there.</source>
        <translation>台帳から選ぶと、項目と人数の案を入れられます。</translation>
    </message>
    <message>
        <source>How many persons</source>
        <translation>何人分か</translation>
    </message>
    <message>
        <source>Enter what is known, and the most there can be. Until it is known, the larger number counts.</source>
        <translation>分かっている人数と、最大の見込みを書きます。はっきりするまでは、多いほうで考えます。</translation>
    </message>
    <message>
        <source>Was it protected?</source>
        <translation>守られていたか</translation>
    </message>
    <message>
        <source>These change whether it is a leak and whether it is reported. What is not certain is left open.</source>
        <translation>漏えいに当たるか、報告の対象かが変わる欄です。はっきりしないものは空けておきます。</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>だれのデータか</translation>
    </message>
    <message>
        <source>Data held for a client: tell the client at once.</source>
        <translation>預かったデータなら、委託元へすぐ知らせます。</translation>
    </message>
    <message>
        <source>The persons</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Whether they can be told, and what they may suffer.</source>
        <translation>本人に知らせられるか、どんな被害があり得るか。</translation>
    </message>
    <message>
        <source>Police and others</source>
        <translation>警察・その他</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Name nobody. A wrongful purpose counts when it is only possible.</source>
        <translation>人の名前は書きません。不正の目的は、疑いだけでも数えます。</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>対応と再発防止</translation>
    </message>
    <message>
        <source>What is planned: one measure a line. Each can become an action.</source>
        <translation>これから行うことは1行に1つずつ書きます。それぞれ改善の予定にできます。</translation>
    </message>
</context>
<context>
    <name>IncidentLine</name>
    <message>
        <source>It happened</source>
        <translation>起きた</translation>
    </message>
    <message>
        <source>It was found</source>
        <translation>見つかった</translation>
    </message>
    <message>
        <source>The firm knew of it: day 1</source>
        <translation>会社が知った（1日目）</translation>
    </message>
    <message>
        <source>More than 1,000 persons were known to be concerned</source>
        <translation>1,000人を超えると分かった</translation>
    </message>
    <message>
        <source>The client was told</source>
        <translation>委託元に知らせた</translation>
    </message>
    <message>
        <source>The persons were told</source>
        <translation>本人に知らせた</translation>
    </message>
    <message>
        <source>It was published</source>
        <translation>公表した</translation>
    </message>
    <message>
        <source>The police were told</source>
        <translation>警察に届け出た</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了した</translation>
    </message>
</context>
<context>
    <name>IncidentList</name>
    <message>
        <source>Incidents</source>
        <translation>事故・疑いの一覧</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>何が起きたか</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>知った日</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>次の期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Practice runs</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>No incident is recorded</source>
        <translation>記録はまだありません</translation>
    </message>
    <message>
        <source>Write it down at the first word, even where it is only suspected: the day the firm knows is day 1. The program then tells what to do and until when.</source>
        <translation>疑いの段階でも、聞いたらすぐ書きます。会社が知った日が1日目です。何をいつまでにするかは、記録から分かります。</translation>
    </message>
    <message>
        <source>Record an incident or a suspicion</source>
        <translation>事故・疑いを記録する</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
</context>
<context>
    <name>IncidentSheets</name>
    <message>
        <source>(no title yet)</source>
        <translation>（題がまだありません）</translation>
    </message>
    <message>
        <source>No incident has this id. Look it up in the list and try again.</source>
        <translation>この番号の事故の記録はありません。一覧で確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1（最大 %2）</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>open</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>Final report by</source>
        <translation>確報の期限</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>To be judged case by case. Ask %1: %2</source>
        <translation>個別判断（%1に相談）：%2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>予定：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source> (not final yet)</source>
        <translation>（未確定）</translation>
    </message>
    <message>
        <source>Under investigation</source>
        <translation>調査中</translation>
    </message>
    <message>
        <source>Record of an incident</source>
        <translation>事故の記録</translation>
    </message>
    <message>
        <source>No incident is recorded.</source>
        <translation>事故の記録はありません。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Report to the authority: nine items</source>
        <translation>委員会への報告（9つの事項）</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Log of incidents</source>
        <translation>事故の一覧</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>知った日</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>確報</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>類型%1</translation>
    </message>
    <message>
        <source>Report of a leak: nine items</source>
        <translation>漏えい等の報告（9つの事項）</translation>
    </message>
    <message>
        <source>Draft for the web form of the Personal Information Protection Commission. Nothing was sent.</source>
        <translation>個人情報保護委員会のウェブの画面に入力するための下書きです。どこにも送っていません。</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Record of a practice</source>
        <translation>練習の記録</translation>
    </message>
    <message>
        <source>The facts are made up. It stands in no log and no report.</source>
        <translation>内容は作り話です。事故の一覧や報告書には載りません。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>行った日</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>確認する点</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>できた</translation>
    </message>
    <message>
        <source>no</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>What was done: %1 of %2</source>
        <translation>できたこと：%2のうち%1</translation>
    </message>
    <message>
        <source>What the practice taught</source>
        <translation>練習で分かったこと</translation>
    </message>
    <message>
        <source>Questions and answers for the telephone</source>
        <translation>電話の想定問答</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>問%1&#x3000;%2</translation>
    </message>
    <message>
        <source>As sent on %1: %2</source>
        <translation>出したときの文面（%1、%2）</translation>
    </message>
    <message>
        <source>No practice is recorded.</source>
        <translation>訓練の記録はありません。</translation>
    </message>
</context>
<context>
    <name>IncidentView</name>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>What is shown of the incident</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>一覧へ</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>判定の変化</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>終了する…</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>記録を終了する</translation>
    </message>
    <message>
        <source>Actions from the incident</source>
        <translation>再発防止を改善に入れる</translation>
    </message>
    <message>
        <source>Training about the incident</source>
        <translation>この件の研修</translation>
    </message>
    <message>
        <source>The incident is closed.</source>
        <translation>記録を終了しました。</translation>
    </message>
    <message>
        <source>Open the incident again</source>
        <translation>記録を再開する</translation>
    </message>
    <message>
        <source>The complaint</source>
        <translation>元の苦情</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>First report</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>確報</translation>
    </message>
    <message>
        <source>Notice to the client</source>
        <translation>委託元への通知</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>手順%1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language, for dates</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is late, by how long</comment>
        <translation>%1が%2</translation>
    </message>
    <message>
        <source>%1: today</source>
        <translation>%1は今日まで</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is due, how long there is left</comment>
        <translation>%1まで %2</translation>
    </message>
    <message>
        <source>%1 (day 3 to 5: %2 to %3)</source>
        <translation>%1（3〜5日目：%2〜%3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is due and how long, the day</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>yyyy-MM-dd (ddd)</source>
        <comment>a day with its weekday</comment>
        <translation>yyyy-MM-dd（ddd）</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n日過ぎています</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>あと%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice: nothing of it is due, and it counts nowhere.</source>
        <translation>練習です。期限はなく、どこにも数えません。</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>%1に終了しました。</translation>
    </message>
    <message>
        <source>%1: done on %2</source>
        <translation>%1 %2 済</translation>
    </message>
    <message>
        <source>No day is running. See the decision.</source>
        <translation>数えている期限はありません。判定を見てください。</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between what was done and what is due</comment>
        <translation> ・ </translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>期限を過ぎた</translation>
    </message>
    <message>
        <source>To be reported</source>
        <translation>報告の対象</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>（題名なし）</translation>
    </message>
</context>
<context>
    <name>IncidentWork</name>
    <message>
        <source>The answer is now: %1</source>
        <translation>判定は次のとおりです：%1</translation>
    </message>
    <message>
        <source>The answer has changed: %1</source>
        <translation>判定が変わりました：%1</translation>
    </message>
    <message>
        <source>%1 The answer has changed: %2</source>
        <comment>why, what it is now</comment>
        <translation>%1このため判定が変わりました：%2</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>類型%1</translation>
    </message>
    <message>
        <source>final report until %1</source>
        <translation>確報は%1まで</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, the answer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>incident known on %1</source>
        <translation>%1に知った件</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>事故の記録から：%1</translation>
    </message>
    <message>
        <source>What we learned: %1</source>
        <translation>事故から学ぶ：%1</translation>
    </message>
    <message>
        <source>The first report was not filed (until %1).</source>
        <translation>速報を出していません（%1まで）。</translation>
    </message>
    <message>
        <source>The final report was not filed (until %1).</source>
        <translation>確報を出していません（%1まで）。</translation>
    </message>
    <message>
        <source>The client was not told (until %1).</source>
        <translation>委託元に知らせていません（%1まで）。</translation>
    </message>
    <message>
        <source>This is late.</source>
        <translation>期限を過ぎています。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Items of the report that are not final: %1</source>
        <translation>報告でまだ確定していない事項：%1</translation>
    </message>
    <message>
        <source>Steps not done: %1</source>
        <translation>済んでいない手順：%1</translation>
    </message>
    <message>
        <source>Measures planned that are no actions yet: %1</source>
        <translation>改善の予定に入れていない再発防止：%1</translation>
    </message>
    <message>
        <source>Closed. The answer as it stands: %1</source>
        <translation>終了しました。この時点の判定：%1</translation>
    </message>
    <message>
        <source>Open when it was closed:</source>
        <translation>終了したときに残っていたこと：</translation>
    </message>
    <message>
        <source>Opened again.</source>
        <translation>再開しました。</translation>
    </message>
    <message>
        <source>Tell what happened without naming anybody concerned.</source>
        <translation>関係する人の名前を出さずに、起きたことを伝えます。</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes later</source>
        <translation>
            <numerusform>%n分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours later</source>
        <translation>
            <numerusform>%n時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>after how long, what is learned</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>step, what was to be done</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The right answer was reached: %1</source>
        <translation>正しい判定に着きました：%1</translation>
    </message>
    <message>
        <source>The answer should be: %1 The record comes to: %2</source>
        <translation>正しい判定：%1&#x3000;記録からの判定：%2</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>できたこと</translation>
    </message>
    <message>
        <source>To do better</source>
        <translation>次に直すこと</translation>
    </message>
    <message>
        <source>%1: %2 (written: %3)</source>
        <comment>field, expected, written</comment>
        <translation>%1：%2（記録：%3）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Under investigation.</source>
        <translation>調査中です。</translation>
    </message>
    <message>
        <source>under investigation</source>
        <translation>調査中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>type %1 (%2)</source>
        <translation>類型%1（%2）</translation>
    </message>
    <message>
        <source>Day it happened</source>
        <translation>発生日</translation>
    </message>
    <message>
        <source>Day it was known</source>
        <translation>発覚日</translation>
    </message>
    <message>
        <source>How it came to be known</source>
        <translation>発覚のきっかけ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Type under Rules 7</source>
        <translation>規則7条の類型</translation>
    </message>
    <message>
        <source>Data of a client</source>
        <translation>委託元のデータ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Contractors concerned</source>
        <translation>関係する委託先</translation>
    </message>
    <message>
        <source>none known so far</source>
        <translation>これまでに分かっているものはなし</translation>
    </message>
    <message>
        <source>Further points are under investigation.</source>
        <translation>ほかのことは調査中です。</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>だれの情報か</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Special-care data</source>
        <translation>要配慮個人情報</translation>
    </message>
    <message>
        <source>included</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>含まない</translation>
    </message>
    <message>
        <source>My Number</source>
        <translation>マイナンバー</translation>
    </message>
    <message>
        <source>Persons known so far</source>
        <translation>分かっている人数</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大の見込み</translation>
    </message>
    <message>
        <source>Known to be over 1,000 since</source>
        <translation>1,000人を超えると分かった日</translation>
    </message>
    <message>
        <source>On whose side</source>
        <translation>発生した主体</translation>
    </message>
    <message>
        <source>How it happened</source>
        <translation>原因の種類</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳しい内容</translation>
    </message>
    <message>
        <source>The persons were told on %1.</source>
        <translation>%1に本人へ知らせました。</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>The persons have not been told yet. The day and the way are being prepared.</source>
        <translation>本人へはまだ知らせていません。日と方法を準備しています。</translation>
    </message>
    <message>
        <source>For those who cannot be reached directly, a publication or a desk where they can ask replaces the notice.</source>
        <translation>直接知らせることが難しい本人には、公表や問合せの窓口で代えます。</translation>
    </message>
    <message>
        <source>The client was told on %1.</source>
        <translation>%1に委託元へ知らせました。</translation>
    </message>
    <message>
        <source>To be published on %1.</source>
        <translation>%1に公表する予定です。</translation>
    </message>
    <message>
        <source>Published on %1.</source>
        <translation>%1に公表しました。</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>まだ決めていません。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>The police were told on %1.</source>
        <translation>%1に警察へ届け出ました。</translation>
    </message>
    <message>
        <source>The police were told on %1 (%2).</source>
        <translation>%1に警察へ届け出ました（%2）。</translation>
    </message>
    <message>
        <source>Others told</source>
        <translation>連絡した先</translation>
    </message>
    <message>
        <source>Desk for questions</source>
        <translation>問合せの窓口</translation>
    </message>
    <message>
        <source>Nothing further at this time.</source>
        <translation>現時点で、ほかにありません。</translation>
    </message>
    <message>
        <source>The ledger lists no items for: %1</source>
        <translation>台帳に項目がありません：%1</translation>
    </message>
    <message>
        <source>The ledger does not say how many persons are in: %1</source>
        <translation>台帳に人数がありません：%1</translation>
    </message>
    <message>
        <source>All persons of the holdings together</source>
        <translation>選んだ台帳の人数の合計</translation>
    </message>
    <message>
        <source>%1 %2 (not final)</source>
        <translation>%1 %2（まだ確定していません）</translation>
    </message>
    <message>
        <source>Enter the day on which it was sent.</source>
        <translation>出した日を入れてください。</translation>
    </message>
    <message>
        <source>That day is still to come. Enter it once it was sent.</source>
        <translation>まだ来ていない日です。出してから入れてください。</translation>
    </message>
    <message>
        <source>That day is before the firm knew of it (%1). Check both days.</source>
        <translation>会社が知った日（%1）より前の日です。両方の日を確かめてください。</translation>
    </message>
    <message>
        <source>There is nothing to keep: write the text first.</source>
        <translation>残す文がありません。先に文を書いてください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, day</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Leaks and suspicions</source>
        <translation>漏えい対応</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Practise…</source>
        <translation>練習する…</translation>
    </message>
    <message>
        <source>Record an incident or a suspicion</source>
        <translation>事故・疑いを記録する</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%n late: see “Due next”.</source>
        <translation>
            <numerusform>期限を過ぎたものが%n件あります。「次の期限」を見てください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it down at the first word. Day 1 is the day on which anybody in the firm knows.</source>
        <translation>聞いたらすぐ書きます。会社のだれかが知った日が1日目です。</translation>
    </message>
    <message>
        <source>Record an incident</source>
        <translation>事故・疑いの記録</translation>
    </message>
    <message>
        <source>Start a practice run</source>
        <translation>練習を始める</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>“%1” was deleted, with its time line and what was filed.</source>
        <translation>「%1」を、経過や提出の記録と一緒に削除しました。</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>JointUse</name>
    <message>
        <source>Joint use</source>
        <translation>共同利用の名前</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>共同で使う項目</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>使う者の範囲</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>管理の責任者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>責任者の住所</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>法人の代表者</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>知らせ方</translation>
    </message>
    <message>
        <source>Where it was told</source>
        <translation>知らせた場所</translation>
    </message>
    <message>
        <source>Told since</source>
        <translation>知らせた日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>JointUsePane</name>
    <message>
        <source>e.g. Members’ service of the group</source>
        <translation>例：グループの会員サービス</translation>
    </message>
    <message>
        <source>e.g. Name, address, phone, purchases</source>
        <translation>例：氏名、住所、電話番号、購入の記録</translation>
    </message>
    <message>
        <source>e.g. Sakura Holdings</source>
        <translation>例：株式会社さくらホールディングス</translation>
    </message>
    <message>
        <source>e.g. Privacy policy on the website</source>
        <translation>例：ウェブサイトのプライバシーポリシー</translation>
    </message>
    <message>
        <source>All that people must be told is there.</source>
        <translation>知らせる事項はそろっています。</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>足りないもの：%1</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is not JSON with records: an array of objects, or one object a line. Nothing was taken.</source>
        <translation>記録のJSONではありません。配列か、1行に1件の形にしてください。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>“%1” is not a field of this kind of record. Correct the key and try again.</source>
        <translation>「%1」という項目は、この種類の記録にありません。キーを直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The value of “%1” is not of the right kind. Correct it and try again.</source>
        <translation>「%1」の値の形が正しくありません。直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This file has more than %1 records, which is more than can be read. Divide it into smaller files.</source>
        <translation>このファイルには%1件を超える記録があり、多すぎて読めません。いくつかのファイルに分けてください。</translation>
    </message>
</context>
<context>
    <name>Judgements</name>
    <message>
        <source>Handling operator</source>
        <translation>個人情報取扱事業者</translation>
    </message>
    <message>
        <source>Small operator</source>
        <translation>中小規模事業者</translation>
    </message>
</context>
<context>
    <name>KeepingPart</name>
    <message>
        <source>closed on %1</source>
        <translation>%1 に終わり</translation>
    </message>
    <message numerus="yes">
        <source>Take the proposal: %n years</source>
        <translation>
            <numerusform>提案どおり%n年にする</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>完全に消す…</translation>
    </message>
    <message>
        <source>Records due to be erased</source>
        <translation>消す時期が来た記録</translation>
    </message>
    <message>
        <source>How long requests and complaints are kept</source>
        <translation>請求と苦情の記録を残す期間</translation>
    </message>
    <message>
        <source>Why, and what to mind</source>
        <translation>理由と、気を付けること</translation>
    </message>
    <message>
        <source>Due to be erased</source>
        <translation>消す時期が来たもの</translation>
    </message>
    <message>
        <source>Delete takes a record out of the list and can be undone. Erasing for good leaves nothing in the file and cannot. Backups made before still hold it: delete those too when they are no longer needed.</source>
        <translation>「削除」は一覧から外すだけで、元に戻せます。「完全に消す」はファイルの中に何も残さず、元に戻せません。前に作った控えには残るので、要らなくなったら控えも消してください。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>Choose a period first. Nothing is erased by itself.</source>
        <translation>先に期間を決めてください。ひとりでに消えることはありません。</translation>
    </message>
    <message>
        <source>Nothing is due. Records are due that many years after they were closed.</source>
        <translation>消す時期が来たものはありません。終わった日から、この年数がたつと、ここに並びます。</translation>
    </message>
    <message numerus="yes">
        <source>%n records are past their period.</source>
        <translation>
            <numerusform>期間を過ぎた記録が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces of erased records may be left in the file. Make room on the disk, then erase again.</source>
        <translation>消した記録の跡が、ファイルに残っているかもしれません。ディスクの空きを増やしてから、もう一度消してください。</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <source>New record</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Add this record</source>
        <translation>この記録を追加</translation>
    </message>
    <message>
        <source>What is the personal data kept in? Fields that this kind usually has are filled in; you can change all of them.</source>
        <translation>個人データは何に保管していますか。この種類によくある内容をあらかじめ入力します。すべて後から変更できます。</translation>
    </message>
</context>
<context>
    <name>LedgerBox</name>
    <message>
        <source>Take items and numbers from the ledger</source>
        <translation>台帳から項目と人数を入れる</translation>
    </message>
    <message>
        <source>What the ledger says</source>
        <translation>台帳からの案</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>entered now: %1</source>
        <translation>今の入力：%1</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>台帳：%1</translation>
    </message>
    <message>
        <source>Choose the holdings first.</source>
        <translation>先に台帳から選んでください。</translation>
    </message>
    <message>
        <source>The ledger says nothing that is not entered already.</source>
        <translation>新しく入れられるものは台帳にありません。</translation>
    </message>
    <message>
        <source>Take over what is ticked</source>
        <translation>印のあるものを入れる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Take over from the ledger</source>
        <translation>台帳から入れる</translation>
    </message>
    <message>
        <source>Taken over from the ledger.</source>
        <translation>台帳から入れました。</translation>
    </message>
    <message>
        <source>The record has changed. Look at the proposal once more.</source>
        <translation>記録が変わりました。もう一度、台帳からの提案を見てください。</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Change one field…</source>
        <translation>1つの欄をまとめて変更…</translation>
    </message>
    <message>
        <source>Make one record of these…</source>
        <translation>1件にまとめる…</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>表計算用にコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>もうない</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>台帳に戻す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>New record “%1”</source>
        <translation>記録「%1」の追加</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（写し）</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」の削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n records</source>
        <translation>
            <numerusform>%n件の削除</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n records were deleted.</source>
        <translation>
            <numerusform>%n件を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were changed.</source>
        <translation>
            <numerusform>%n件を変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
    <message numerus="yes">
        <source>Make one record of %n</source>
        <translation>
            <numerusform>%n件を1件にまとめる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records became one.</source>
        <translation>
            <numerusform>%n件を1件にまとめました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer kept. The record stays under “No longer kept”.</source>
        <translation>「%1」は「なくなったもの」に移しました。記録は残っています。</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>「%1」を戻しました。</translation>
    </message>
    <message>
        <source>Noted. Correct what has changed; each field is stored as you leave it.</source>
        <translation>記録しました。変わったところを直してください。欄を離れるたびに保存されます。</translation>
    </message>
    <message>
        <source>“%1” was confirmed.</source>
        <translation>「%1」を確認しました。</translation>
    </message>
    <message>
        <source>Confirm “%1”</source>
        <translation>「%1」の確認</translation>
    </message>
    <message>
        <source>All records shown here are confirmed for this year.</source>
        <translation>ここに出ている記録は、今年の確認がすべて済んでいます。</translation>
    </message>
    <message>
        <source>A backup of the book is being made first…</source>
        <translation>先にブックの控えを作っています…</translation>
    </message>
    <message>
        <source>Go on without a backup</source>
        <translation>控えなしで続ける</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>一覧の取り込み</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.json)</source>
        <translation>一覧 (*.csv *.tsv *.txt *.xlsx *.json)</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>「%1」の取り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n records were taken over.</source>
        <translation>
            <numerusform>%n件を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>台帳の書き出し</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text for spreadsheets (*.csv);;JSON (*.json)</source>
        <translation>表計算 (*.xlsx);;表計算用のテキスト (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n records were written to “%1”.</source>
        <translation>
            <numerusform>%n件を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger is being written…</source>
        <translation>台帳を書き出しています…</translation>
    </message>
    <message>
        <source>Where personal data is kept, one record a place.</source>
        <translation>個人情報がどこにあるかを、置き場所ごとに書きとめます。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>まだ記録がありません</translation>
    </message>
    <message>
        <source>Begin with what you use every day: the address book of your mail, a box of business cards, a list of customers.</source>
        <translation>毎日使うものから始めましょう。メールのアドレス帳、名刺の箱、お客様の名簿などです。</translation>
    </message>
    <message>
        <source>Add the first record</source>
        <translation>最初の記録を加える</translation>
    </message>
    <message>
        <source>Filter by name, place, item…</source>
        <translation>名前、場所、項目で絞り込む…</translation>
    </message>
    <message>
        <source>Filter the ledger</source>
        <translation>台帳の絞り込み</translation>
    </message>
    <message>
        <source>Which records are shown</source>
        <translation>表示する記録</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>To check %1</source>
        <translation>要確認 %1</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>不足 %1</translation>
    </message>
    <message>
        <source>Not sure %1</source>
        <translation>不明 %1</translation>
    </message>
    <message>
        <source>No longer kept %1</source>
        <translation>なくなったもの %1</translation>
    </message>
</context>
<context>
    <name>LedgerReport</name>
    <message>
        <source>Ledger of personal data</source>
        <translation>個人情報管理台帳</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>まだ足りないもの</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>もうない</translation>
    </message>
    <message>
        <source>Year %1, as of %2</source>
        <translation>%1年度&#x3000;%2現在</translation>
    </message>
    <message>
        <source>%1 not sure</source>
        <translation>不明 %1件</translation>
    </message>
    <message>
        <source>%1 no longer kept</source>
        <translation>なくなったもの %1件</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>個人情報保護管理者</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Persons in all records</source>
        <translation>全記録の人数の合計</translation>
    </message>
    <message>
        <source>%1 (%2 not counted)</source>
        <translation>%1（人数不明 %2件）</translation>
    </message>
    <message>
        <source>With special-care data</source>
        <translation>要配慮個人情報を含むもの</translation>
    </message>
    <message>
        <source>With My Number</source>
        <translation>マイナンバーを含むもの</translation>
    </message>
    <message>
        <source>Over 1,000 persons</source>
        <translation>1,000人を超えるもの</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>誰の情報</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Special care, My Number</source>
        <translation>要配慮・マイナンバー</translation>
    </message>
    <message>
        <source>Kind in law</source>
        <translation>法律上の種類</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>保有</translation>
    </message>
    <message>
        <source>Purposes of use</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>How they are told</source>
        <translation>知らせ方</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Place, medium</source>
        <translation>場所・媒体</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使える人</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>委託先</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>第三者提供</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Ground, disposal</source>
        <translation>根拠・廃棄</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認した日</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>(not filled in)</source>
        <translation>（未記入）</translation>
    </message>
    <message>
        <source>Special care: %1</source>
        <translation>要配慮：%1</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Persons: %1</source>
        <translation>人数：%1</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未集計</translation>
    </message>
    <message>
        <source>My Number</source>
        <translation>マイナンバー</translation>
    </message>
    <message>
        <source>Retained: %1</source>
        <translation>保有：%1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>責任者：%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Third parties: %1</source>
        <translation>第三者提供：%1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>記入すること</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>Filled in from the records</source>
        <translation>記録から入ったところ</translation>
    </message>
</context>
<context>
    <name>LetterStack</name>
    <message>
        <source>Back to the record</source>
        <translation>記録に戻る</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>%1 yen</source>
        <translation>%1円</translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln persons</source>
        <translation>
            <numerusform>最大で%Ln人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPart</name>
    <message>
        <source>Copy the text</source>
        <translation>文を写す</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>印刷・保存…</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>送った</translation>
    </message>
    <message>
        <source>The letter was copied. Paste it into a mail or a document.</source>
        <translation>手紙の文を写しました。メールや文書に貼り付けてください。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>The letter as it will be read</source>
        <translation>読む人に届く手紙</translation>
    </message>
    <message>
        <source>There is no letter for this yet.</source>
        <translation>まだ選べる手紙がありません。</translation>
    </message>
    <message>
        <source>Nothing is missing. Read it once more before it goes out.</source>
        <translation>空いているところはありません。出す前にもう一度読んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks are still empty. They are printed as （&#x3000;&#x3000;&#x3000;&#x3000;） to write on.</source>
        <translation>
            <numerusform>空いているところが%nか所あります。（&#x3000;&#x3000;&#x3000;&#x3000;）と印刷されるので、手で書けます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelTag</name>
    <message>
        <source>Duty</source>
        <translation>義務</translation>
    </message>
    <message>
        <source>Duty of effort</source>
        <translation>努力義務</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>社内ルール</translation>
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
        <translation>個人情報 点検ノート Tenken</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>ブックを開く</translation>
    </message>
    <message>
        <source>Books (*%1)</source>
        <translation>ブック (*%1)</translation>
    </message>
    <message>
        <source>Restore the last good backup…</source>
        <translation>最後の正常な控えから復元…</translation>
    </message>
    <message>
        <source>The book is as it was on %1.</source>
        <translation>ブックを%1の状態に戻しました。</translation>
    </message>
    <message>
        <source>Where to keep backups</source>
        <translation>控えの保存先</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>What was typed last could not be saved</source>
        <translation>最後に入力した内容を保存できませんでした</translation>
    </message>
    <message>
        <source>If you go on, it is lost. Everything before it is safe in the book.</source>
        <translation>このまま進むと、その入力は失われます。それより前の内容はブックに保存されています。</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>保存せずに進む</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>新しいブック(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったブック(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>今すぐ控えを取る(&amp;B)</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>控えから復元…</translation>
    </message>
    <message>
        <source>Choose the backup folder…</source>
        <translation>控えのフォルダを選ぶ…</translation>
    </message>
    <message>
        <source>Open the backup folder</source>
        <translation>控えのフォルダを開く</translation>
    </message>
    <message>
        <source>&amp;Close the book</source>
        <translation>ブックを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>標準の大きさ(&amp;U)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>言語(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>このページのヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>用語集(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quiz</source>
        <translation>クイズ(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Tenken</source>
        <translation>Tenken について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Make one record</source>
        <translation>1件にまとめる</translation>
    </message>
    <message>
        <source>The record as it will be</source>
        <translation>まとめた後の記録</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目名</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>消す</translation>
    </message>
    <message numerus="yes">
        <source>%n records become one. Lists are put together; the largest number stays. Undo brings them all back.</source>
        <translation>
            <numerusform>%n件の記録を1件にまとめます。一覧は合わせ、数は最大のものを残します。「元に戻す」ですべて戻せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Detail</source>
        <translation>くわしく</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>この知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>The program is not installed completely. Install it again.</source>
        <translation>プログラムが完全にインストールされていません。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>This book was made by a newer version of the program. It was left as it is. Install the newest version, then open it again.</source>
        <translation>このブックは、より新しいバージョンのプログラムで作られています。ブックは変更していません。最新バージョンをインストールしてから、開き直してください。</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>%n actions are overdue</source>
        <translation>
            <numerusform>期限を過ぎた改善が%n件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cross-checks found something</source>
        <translation>
            <numerusform>つじつまの合わないところが%n件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are not answered yet</source>
        <translation>
            <numerusform>まだ答えていない質問が%n問あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are to be checked again</source>
        <translation>
            <numerusform>「要再確認」の答えが%n問あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are “don’t know”</source>
        <translation>
            <numerusform>「わからない」の答えが%n問あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers “does not apply” have no reason</source>
        <translation>
            <numerusform>「該当なし」で理由のない答えが%n問あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places may or may not exist</source>
        <translation>
            <numerusform>あるかどうか分からない台帳が%n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
</context>
<context>
    <name>NavList</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1、%n件あります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewDocumentCard</name>
    <message>
        <source>Contractor</source>
        <translation>委託先</translation>
    </message>
    <message>
        <source>Make it from the template and your records</source>
        <translation>ひな形と会社の情報から作る</translation>
    </message>
    <message>
        <source>You need it, because this is so: %1</source>
        <translation>次に当てはまるので、必要です：%1</translation>
    </message>
    <message>
        <source>By your answers you do not need it, because this is not so: %1</source>
        <translation>会社の答えでは、次に当てはまらないので要りません：%1</translation>
    </message>
    <message>
        <source>You need it if this is so: %1</source>
        <translation>次に当てはまるときに必要です：%1</translation>
    </message>
    <message>
        <source>For no contractor in particular</source>
        <translation>相手を決めずに作る</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>「%1」を作る</translation>
    </message>
    <message>
        <source>“%1” was made. Fill in what is still empty, read it through, then adopt it.</source>
        <translation>「%1」を作りました。空欄を埋め、読み通してから、承認してください。</translation>
    </message>
    <message>
        <source>Recommended, because this is so: %1</source>
        <translation>次に当てはまるので、作ることをお勧めします：%1</translation>
    </message>
    <message>
        <source>Recommended if this is so: %1</source>
        <translation>次に当てはまるなら、作ることをお勧めします：%1</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Next step</source>
        <translation>次の一歩</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>目安 %n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>改善を開く</translation>
    </message>
    <message>
        <source>Add to actions</source>
        <translation>改善に加える</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Next step</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>控えなし</translation>
    </message>
    <message>
        <source>Finish the first steps</source>
        <translation>はじめの手順を済ませる</translation>
    </message>
    <message>
        <source>A few questions, then the ledger of your trade is ready to correct.</source>
        <translation>いくつかの質問に答えると、業種に合った台帳ができます。あとは違うところを直すだけです。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Write down the first place</source>
        <translation>最初の置き場所を書く</translation>
    </message>
    <message>
        <source>A drawer of business cards or the address book of your mail is a good start.</source>
        <translation>名刺の引き出しや、メールのアドレス帳から始めるとよいでしょう。</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>台帳を開く</translation>
    </message>
    <message numerus="yes">
        <source>Look whether %n places exist</source>
        <translation>
            <numerusform>%n件が実際にあるかを確かめる</numerusform>
        </translation>
    </message>
    <message>
        <source>You answered “I do not know”. Ask in the office, then say whether you have it.</source>
        <translation>「わからない」と答えたものです。社内で聞いて、あるかどうかを選んでください。</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>一覧を見る</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n records</source>
        <translation>
            <numerusform>%n件の記録を仕上げる</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is still missing in each, such as the number of persons or where it is kept.</source>
        <translation>人数や保管場所など、まだ足りないものがあります。</translation>
    </message>
    <message>
        <source>Complete them</source>
        <translation>仕上げる</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n records for this year</source>
        <translation>
            <numerusform>今年の確認をする（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you still have it? Has anything changed? One click each.</source>
        <translation>まだありますか。変わりましたか。1件につき1回押すだけです。</translation>
    </message>
    <message>
        <source>Confirm them</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Complete the firm&apos;s details</source>
        <translation>会社の情報を仕上げる</translation>
    </message>
    <message>
        <source>Representative, privacy officer and number of workers stand on every printed page.</source>
        <translation>代表者、個人情報保護管理者、従業員の数は、印刷する書類に載ります。</translation>
    </message>
    <message>
        <source>Open the firm</source>
        <translation>会社のページを開く</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n open questions about the firm</source>
        <translation>
            <numerusform>会社についての質問に答える（残り%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>They decide which rules apply to you.</source>
        <translation>答えによって、当てはまる決まりが変わります。</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>控えを作る</translation>
    </message>
    <message>
        <source>There is no recent copy of this book. A broken disk would take it with it.</source>
        <translation>このブックの新しい控えがありません。ディスクが壊れると、ブックも失われます。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐ控えを作る</translation>
    </message>
    <message>
        <source>An action without a name</source>
        <translation>内容をまだ書いていない改善</translation>
    </message>
    <message>
        <source>It was to be done by %1. Do it, or set another day.</source>
        <translation>期限は%1でした。済ませるか、期限を決め直してください。</translation>
    </message>
    <message>
        <source>It was to be done by %1. %2 actions are overdue in all.</source>
        <translation>期限は%1でした。期限を過ぎた改善は全部で%2件あります。</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>改善を開く</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>質問を開く</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1（ほか%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the review of %1</source>
        <translation>%1年度の点検を始める</translation>
    </message>
    <message>
        <source>Last year’s answers come over. You see them beside each question and say whether they still hold.</source>
        <translation>昨年の答えを引き継ぎます。横に見ながら、今も同じかを確かめていきます。</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Begin this year’s review</source>
        <translation>今年の点検を始める</translation>
    </message>
    <message numerus="yes">
        <source>%n questions in plain words. “I do not know” is an answer too.</source>
        <translation>
            <numerusform>ふだんの言葉の質問が%n問あります。「わからない」も大切な答えです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n answers again</source>
        <translation>
            <numerusform>%n問の答えを見直す</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from last year, or what they rest on has changed. Do they still hold?</source>
        <translation>昨年の答えか、もとになる事情が変わった答えです。今も同じか確かめてください。</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>見直す</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>要再確認</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>点検の続き：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are left in this area, with last year’s answers beside them.</source>
        <translation>
            <numerusform>この分野はあと%n問です。昨年の答えを見ながら進められます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are left in this area.</source>
        <translation>
            <numerusform>この分野はあと%n問です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>点検を続ける</translation>
    </message>
    <message>
        <source>Close the review of %1</source>
        <translation>%1年度の点検を締める</translation>
    </message>
    <message>
        <source>All questions are answered. Sign it off, print the report and have it stamped.</source>
        <translation>すべての質問に答えました。確認した人の名前を入れて締め、報告書を印刷しましょう。</translation>
    </message>
    <message>
        <source>Sign off and close</source>
        <translation>確認して締める</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>要確認</translation>
    </message>
    <message numerus="yes">
        <source>It was to be done by %1 and is %n days late.</source>
        <translation>
            <numerusform>%1 までの予定でした。%n日過ぎています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation>今日が最後の日です。</translation>
    </message>
    <message numerus="yes">
        <source>By %1: %n days left.</source>
        <translation>
            <numerusform>%1 まで。あと%n日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the incident</source>
        <translation>事故の記録を開く</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>期限が近い</translation>
    </message>
</context>
<context>
    <name>NoteGuard</name>
    <message>
        <source>Mask</source>
        <translation>伏せる</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>My Number</source>
        <translation>マイナンバー</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>number of a driving licence</source>
        <translation>運転免許証の番号</translation>
    </message>
    <message>
        <source>pension number</source>
        <translation>基礎年金番号</translation>
    </message>
    <message>
        <source>number of a residence card</source>
        <translation>在留カードの番号</translation>
    </message>
    <message>
        <source>passport number</source>
        <translation>パスポートの番号</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>口座番号</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>This seems to be a My Number. It does not belong in a note; mask it if the rest is needed.</source>
        <translation>マイナンバーのような番号があります。メモには書かず、必要なら番号を伏せてください。</translation>
    </message>
    <message>
        <source>This number of 12 digits may be a My Number. If it is one, mask it.</source>
        <translation>マイナンバーかもしれない12桁の番号があります。マイナンバーなら伏せてください。</translation>
    </message>
    <message>
        <source>This seems to be a card number. Its last four digits are enough here.</source>
        <translation>カード番号のような番号があります。メモには下4桁だけで足ります。</translation>
    </message>
    <message>
        <source>This seems to hold: %1. If it is a person&apos;s, leave it out or mask it.</source>
        <translation>%1のような記載があります。個人のものなら、書かないか伏せてください。</translation>
    </message>
    <message>
        <source>This may hold: %1. If it does, leave it out or mask it.</source>
        <translation>%1かもしれない記載があります。そうであれば、書かないか伏せてください。</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Coming law</source>
        <translation>これからの法律</translation>
    </message>
    <message>
        <source>Not in force yet, so nothing here is asked or counted.</source>
        <translation>まだ始まっていないため、質問にも点数にも入りません。</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>予告</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>施行：%1</translation>
    </message>
</context>
<context>
    <name>NoticeDay</name>
    <message>
        <source>by %1 at the latest</source>
        <translation>遅くとも%1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>%1ごろ</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Notice of coming law</source>
        <translation>これから変わる決まり（予告）</translation>
    </message>
    <message>
        <source>Not in force yet: %1</source>
        <translation>まだ始まっていません：%1</translation>
    </message>
</context>
<context>
    <name>NoticesPart</name>
    <message>
        <source>Letters</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Answers on the phone</source>
        <translation>電話での答え方</translation>
    </message>
    <message>
        <source>Letters or answers</source>
        <translation>手紙か答え方</translation>
    </message>
    <message>
        <source>Fill in a letter</source>
        <translation>手紙の記入</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>送った：%1</translation>
    </message>
    <message>
        <source>Entered in the time line: %1</source>
        <translation>経過に書きました：%1</translation>
    </message>
    <message>
        <source>Kept as it was sent: %1</source>
        <translation>送ったとおりに残しました：%1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>- %1</source>
        <comment>one of several lines</comment>
        <translation>・%1</translation>
    </message>
</context>
<context>
    <name>OpenDocument</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Year %1</source>
        <translation>%1年度</translation>
    </message>
</context>
<context>
    <name>OwnQuestion</name>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>義務の強さ</translation>
    </message>
</context>
<context>
    <name>PackReader</name>
    <message>
        <source>The texts of the program are damaged (%1). Your book is safe. Install Tenken again.</source>
        <translation>プログラムの文章データが壊れています（%1）。ブックは無事です。Tenken をもう一度インストールしてください。</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Help on this page</source>
        <translation>このページの使い方</translation>
    </message>
    <message>
        <source>%1 (F1)</source>
        <translation>%1（F1）</translation>
    </message>
</context>
<context>
    <name>PaneText</name>
    <message>
        <source>New: %1</source>
        <translation>「%1」を作る</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>「%1」を追加</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>入力を取り消す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message>
        <source>Row %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
</context>
<context>
    <name>PeriodicCheck</name>
    <message>
        <source>What was found</source>
        <translation>分かったこと</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>確かめること</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>確かめた日</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>確かめた人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was mended</source>
        <translation>直したこと</translation>
    </message>
    <message>
        <source>Mended on</source>
        <translation>直した日</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>次回の予定</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>裏付け</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Name</source>
        <translation>氏名・呼び名</translation>
    </message>
    <message>
        <source>Workplace or role</source>
        <translation>所属・仕事</translation>
    </message>
    <message>
        <source>Kind of staff</source>
        <translation>雇い方</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入った日</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>辞めた日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>PersonList</name>
    <message>
        <source>No person was found in this list. Check which row holds the heads.</source>
        <translation>この一覧に個人が見つかりません。どの行が見出しかを確かめてください。</translation>
    </message>
</context>
<context>
    <name>PickBox</name>
    <message>
        <source>(deleted)</source>
        <translation>（削除済み）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Find or write a new one</source>
        <translation>探す、または新しく入力</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>To choose from</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>「%1」を新しく作る</translation>
    </message>
</context>
<context>
    <name>Pledge</name>
    <message>
        <source>Where it is kept</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>Kind of pledge</source>
        <translation>誓約書の種類</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>署名日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>PointLines</name>
    <message>
        <source>Not asked any more</source>
        <translation>今は聞かれない点検</translation>
    </message>
    <message>
        <source>The firm as a whole</source>
        <translation>会社全体</translation>
    </message>
    <message>
        <source>%1, last time %2</source>
        <translation>%1・前回 %2</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>It is fine when</source>
        <translation>よいのは</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>そうでないとき</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>要再確認</translation>
    </message>
    <message>
        <source>What to change, and how</source>
        <translation>何をどう直すか</translation>
    </message>
    <message>
        <source>e.g. Two people only, with a key of their own, by the end of March</source>
        <translation>例：3月末までに、2人だけが持つ鍵に替える</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>確かめた人</translation>
    </message>
    <message>
        <source>Question of the checklist</source>
        <translation>チェックリストの質問</translation>
    </message>
    <message>
        <source>The answer here is proposed there.</source>
        <translation>ここでの答えは、チェックリストで答えの候補になります。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>改善を開く</translation>
    </message>
    <message>
        <source>Add to actions</source>
        <translation>改善に加える</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 — the firm as a whole</source>
        <translation>%1&#x3000;会社全体</translation>
    </message>
    <message>
        <source>Last time %1</source>
        <translation>前回 %1</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>確認 %1</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>要再確認</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>without a day: %1</source>
        <translation>日付なし：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>We have it</source>
        <translation>ある</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>もうない</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Every paper of the firm: look at it, print it, or save it as PDF.</source>
        <translation>書類を画面で確かめて、印刷するかPDFに保存します。</translation>
    </message>
    <message>
        <source>Year of the review</source>
        <translation>点検の年度</translation>
    </message>
    <message>
        <source>The yearly review</source>
        <translation>年に1度の点検</translation>
    </message>
    <message>
        <source>Ledger and firm</source>
        <translation>台帳と会社</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」に保存しました。</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>プレビュー…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a report, what to do with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The report is being made. You can go on working.</source>
        <translation>書類を作っています。ほかの作業を続けられます。</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1年度</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n page(s), too many for the preview. Save it as PDF and look at that.</source>
        <translation>
            <numerusform>「%1」は%nページあり、プレビューには長すぎます。PDFに保存してご覧ください。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>「%1」ができました。</translation>
    </message>
    <message>
        <source>Another report is being made. Try again when it is ready.</source>
        <translation>ほかの帳票を作っています。できてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>委託先</translation>
    </message>
    <message>
        <source>Training and checks</source>
        <translation>教育と点検</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>漏えい</translation>
    </message>
    <message>
        <source>Health data and My Number</source>
        <translation>健康情報とマイナンバー</translation>
    </message>
</context>
<context>
    <name>ProfileReport</name>
    <message>
        <source>Firm and scope</source>
        <translation>会社と適用範囲</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Which rules apply</source>
        <translation>当てはまる決まり</translation>
    </message>
    <message>
        <source>Answers about scope</source>
        <translation>適用範囲についての答え</translation>
    </message>
    <message>
        <source>Records of the ledger by kind in law</source>
        <translation>法律上の種類ごとの台帳の記録</translation>
    </message>
    <message>
        <source>The law is taken as of %1.</source>
        <translation>法律は%1現在のものです。</translation>
    </message>
    <message>
        <source>This record was made on this firm&apos;s own PC only. Nothing was sent outside.</source>
        <translation>この記録は会社のパソコンの中だけで作りました。外には何も送っていません。</translation>
    </message>
    <message>
        <source>(not filled in)</source>
        <translation>（未記入）</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>(not decided)</source>
        <translation>（未定）</translation>
    </message>
    <message>
        <source>Kind in law</source>
        <translation>法律上の種類</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Yearly review of the personal data of a small firm. Opens no network connection.</source>
        <translation>小さな会社の、個人情報の年に1度の点検。ネットワークにはつなぎません。</translation>
    </message>
    <message>
        <source>The book to open, NAME.tenken.</source>
        <translation>開くブック（名前.tenken）。</translation>
    </message>
    <message>
        <source>Language, kept for the next start: ja or en.</source>
        <translation>言語。次に開くときも使います（ja または en）。</translation>
    </message>
    <message>
        <source>The page to show first.</source>
        <translation>最初に表示するページ。</translation>
    </message>
    <message>
        <source>Saves a picture of the window and quits.</source>
        <translation>画面の画像を保存して終了します。</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>画面の大きさ。</translation>
    </message>
    <message>
        <source>Colours for the picture: light or dark.</source>
        <translation>画像の配色（light または dark）。</translation>
    </message>
</context>
<context>
    <name>ProposalLine</name>
    <message>
        <source>Take this answer</source>
        <translation>この答えにする</translation>
    </message>
    <message>
        <source>By the records: %1 %2 (%3)</source>
        <translation>記録から見ると：%1 %2（%3）</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>no training is recorded since %1, the last was on %2</source>
        <translation>%1からの教育の記録はありません。最後は%2です</translation>
    </message>
    <message>
        <source>trainings since %1: %2, the last on %3; took part: %4 of %5 people</source>
        <translation>%1からの教育は%2回、最後は%3。働いている%5人のうち%4人が受けました</translation>
    </message>
    <message>
        <source>of %1 trainings since %2, the record names who took part in %3, the cases in %4, the understanding in %5</source>
        <translation>%2からの教育%1回のうち、出た人の記録が%3回、事例が%4回、理解の確認が%5回</translation>
    </message>
    <message>
        <source>a pledge is recorded of %1 of %2 people: %3 work here, %4 left since %5</source>
        <translation>%2人のうち%1人の約束が記録されています（働いている人%3人、%5から辞めた人%4人）</translation>
    </message>
    <message>
        <source>reports to the desk since %1: %2, the last on %3; whether everybody was told is not in the records</source>
        <translation>%1からの窓口への報告は%2件、最後は%3。全員に伝えたかどうかは記録では分かりません</translation>
    </message>
    <message>
        <source>“%1” takes complaints, by the page “Firm”; whether there is a form is not in the records</source>
        <translation>「会社」のページでは「%1」が苦情を受けます。書き留める用紙があるかは記録では分かりません</translation>
    </message>
    <message>
        <source>no check of ledger, locks, rights, taking out or disposal is recorded since %1</source>
        <translation>%1からの台帳・鍵・権限・持出し・廃棄の点検の記録はありません</translation>
    </message>
    <message>
        <source>checked since %1: %2 of 5 (ledger, locks, rights, taking out, disposal), the last on %3; without a result or to be mended: %4</source>
        <translation>%1からの点検は5つ（台帳・鍵・権限・持出し・廃棄）のうち%2つ、最後は%3。結果がないか直すことが残るもの%4件</translation>
    </message>
    <message>
        <source>access logs looked at since %1: %2 times, the last on %3</source>
        <translation>%1から利用の記録を見たのは%2回、最後は%3</translation>
    </message>
    <message>
        <source>left or moved since %1: %2; stopped and taken back in time: %3; not finished: %4</source>
        <translation>%1からの退職・異動は%2件。その日までに止めて返してもらったもの%3件、済んでいないもの%4件</translation>
    </message>
    <message>
        <source>breaches of the rules or near misses reported since %1: %2; whether it was agreed is not in the records</source>
        <translation>%1からの違反・ヒヤリの報告は%2件。約束があるかどうかは記録では分かりません</translation>
    </message>
    <message>
        <source>checks since %1 that found something: %2; mended: %3</source>
        <translation>%1からの点検で見つかったこと%2件、直したもの%3件</translation>
    </message>
    <message>
        <source>the rules were read again on %1</source>
        <translation>%1に規程を見直しています</translation>
    </message>
    <message>
        <source>no reading of the rules is recorded since %1, the last was on %2</source>
        <translation>%1からの規程の見直しの記録はありません。最後は%2です</translation>
    </message>
</context>
<context>
    <name>Provision</name>
    <message>
        <source>Whose data</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Given or received</source>
        <translation>渡した・受け取った</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>年月日</translation>
    </message>
    <message>
        <source>Last of a series</source>
        <translation>続けて渡した最後の日</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意の確かめ方</translation>
    </message>
    <message>
        <source>How they got it</source>
        <translation>相手が取得した経緯</translation>
    </message>
    <message>
        <source>How it was handed over</source>
        <translation>渡し方・受け取り方</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>記録の作り方</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>保存する期限</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Record made on</source>
        <translation>記録を作った日</translation>
    </message>
</context>
<context>
    <name>ProvisionPane</name>
    <message>
        <source>e.g. The 30 members who agreed (list of 1 April)</source>
        <translation>例：同意した会員30人（4月1日の名簿）</translation>
    </message>
    <message>
        <source>e.g. Box on the application form, kept in the folder “Consent”</source>
        <translation>例：申込書の同意欄。「同意書」のファイルに保管</translation>
    </message>
    <message>
        <source>e.g. From the members’ applications; seen on the contract</source>
        <translation>例：会員の申込みで取得。契約書で確認</translation>
    </message>
    <message>
        <source>The record says all that the law asks for.</source>
        <translation>法律で決まった事項はそろっています。</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>足りないもの：%1</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Purpose of use</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>誰の情報</translation>
    </message>
    <message>
        <source>How it is told</source>
        <translation>知らせ方</translation>
    </message>
    <message>
        <source>Where it is told</source>
        <translation>知らせている場所</translation>
    </message>
    <message>
        <source>Told since</source>
        <translation>知らせ始めた日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Business or occasion</source>
        <translation>事業・場面</translation>
    </message>
    <message>
        <source>How the data comes in</source>
        <translation>情報の受け取り方</translation>
    </message>
    <message>
        <source>By what it is told</source>
        <translation>知らせる手段</translation>
    </message>
    <message>
        <source>Why it need not be told</source>
        <translation>知らせなくてよい理由</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>知らせた文</translation>
    </message>
</context>
<context>
    <name>PurposeAdvice</name>
    <message>
        <source>Hints</source>
        <translation>書き方の確認</translation>
    </message>
    <message>
        <source>Is it told well enough?</source>
        <translation>知らせ方は足りているか</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>A click or Enter takes one over as the text of this purpose.</source>
        <translation>クリックかEnterで、この利用目的の文になります。</translation>
    </message>
    <message>
        <source>Examples of your trade</source>
        <translation>業種の例</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>気になる点はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>直したい点 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: “%1”</source>
        <translation>例：「%1」</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Take over an example</source>
        <translation>例から取り込む</translation>
    </message>
    <message>
        <source>The example was taken over. Correct what is different at your firm.</source>
        <translation>例を取り込みました。自社と違うところを直してください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>PurposeChange</name>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>変更した日</translation>
    </message>
    <message>
        <source>Would people expect it?</source>
        <translation>ふつう予想できるか</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>知らせ方</translation>
    </message>
    <message>
        <source>Where it was told</source>
        <translation>知らせた場所</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>知らせた日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>PurposeRecords</name>
    <message>
        <source>No consent</source>
        <translation>同意の記録なし</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>知らせた記録なし</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>知らせた</translation>
    </message>
    <message>
        <source>Holdings that use it</source>
        <translation>使っている台帳</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更の履歴</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Attach a holding</source>
        <translation>台帳をつなぐ</translation>
    </message>
    <message>
        <source>Change the purpose…</source>
        <translation>利用目的を変える…</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>同意を記録する</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>変更前：%1</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取消し</translation>
    </message>
    <message numerus="yes">
        <source>%n more consents</source>
        <translation>
            <numerusform>ほかの同意 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach “%1”</source>
        <translation>「%1」をつなぐ</translation>
    </message>
    <message>
        <source>“%1” uses this purpose now.</source>
        <translation>「%1」をこの利用目的につなぎました。</translation>
    </message>
    <message>
        <source>Detach “%1”</source>
        <translation>「%1」を外す</translation>
    </message>
    <message>
        <source>“%1” no longer uses this purpose.</source>
        <translation>「%1」をこの利用目的から外しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the ledger</source>
        <translation>
            <numerusform>ほかに%n件（台帳で見る）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurposeSetup</name>
    <message>
        <source>Purposes of use</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>No purpose yet</source>
        <translation>利用目的がまだありません</translation>
    </message>
    <message>
        <source>Write down, for each group of people, which business and which task their data is used for.</source>
        <translation>相手ごとに、どの事業のどの作業に使うかを書きます。</translation>
    </message>
    <message>
        <source>Write the first purpose</source>
        <translation>最初の利用目的を書く</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>誰の情報</translation>
    </message>
    <message>
        <source>How it is told</source>
        <translation>知らせ方</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>How people are told</source>
        <translation>本人への知らせ方</translation>
    </message>
    <message>
        <source>For the files</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>No consent recorded yet</source>
        <translation>同意の記録がまだありません</translation>
    </message>
    <message>
        <source>Record who agreed to what, when and how: for a new use, for special-care data, for giving data to others.</source>
        <translation>だれが、いつ、どの方法で、何に同意したかを記録します。新しい使い方、要配慮個人情報、ほかへの提供などの同意です。</translation>
    </message>
    <message>
        <source>Record the first consent</source>
        <translation>最初の同意を記録する</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれが</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>何に</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>同意した日</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>取り消した日</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>その後</translation>
    </message>
</context>
<context>
    <name>PurposesPage</name>
    <message>
        <source>Purposes of use</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>What personal data is used for, group by group, and how people are told.</source>
        <translation>個人情報を何のために使い、本人にどう知らせるかを、相手ごとに書きます。</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Purposes or consents</source>
        <translation>利用目的か同意か</translation>
    </message>
    <message>
        <source>New purpose</source>
        <translation>新しい利用目的</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>新しい同意</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>同意を記録する</translation>
    </message>
    <message>
        <source>Correct a change of purpose</source>
        <translation>利用目的の変更の記録を直す</translation>
    </message>
    <message>
        <source>The change of purpose was corrected.</source>
        <translation>変更の記録を直しました。</translation>
    </message>
    <message>
        <source>Change the purpose</source>
        <translation>利用目的を変える</translation>
    </message>
    <message>
        <source>The purpose was changed; the old text is kept with the change.</source>
        <translation>利用目的を変えました。前の文は変更の履歴に残っています。</translation>
    </message>
    <message>
        <source>Delete a change of purpose</source>
        <translation>利用目的の変更の記録を消す</translation>
    </message>
    <message>
        <source>The record of the change was deleted.</source>
        <translation>変更の記録を消しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The words of a purpose that people were told were edited. If what the data is used for has changed, record it as a change.</source>
        <translation>本人に伝えた利用目的の文が書きかえられました。使い道そのものが変わったのなら、変更として記録してください。</translation>
    </message>
    <message>
        <source>Record the change…</source>
        <translation>変更として記録…</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>すべてを選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>上(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>下(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>コンボボックスの選択用ポップアップを開く</translation>
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
ディレクトリが見つかりません。
正しいディレクトリ名が入力されているかを確認してください。</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ファイルが見つかりません。
正しいファイル名が入力されているかを確認してください。</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 ファイル</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 は既に存在します。
置き換えますか?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>選択(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新しいフォルダ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; は書き込みが禁止されています。
本当に削除しますか?</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>すべてのファイル(*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル(*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>&apos;%1&apos; を本当に削除しますか?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>詳細表示モードへ変更</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>リスト表示モードへ変更</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>ディレクトリを削除できませんでした。</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新しいフォルダの作成</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>新しいフォルダの作成</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>詳細表示</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ディレクトリ:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ドライブ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ファイル名(&amp;N):</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>ファイルフォルダ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ファイルの種類:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>ディレクトリの検索</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>親ディレクトリへ移動</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>一覧表示</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>アドレスやブックマークのリスト</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>アドレス:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>マイコンピュータ</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新しいフォルダ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>親ディレクトリ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>隠しファイルの表示(&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; can not be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuations marks.</source>
        <translation>&lt;b&gt;ファイル名 &quot;%1&quot; は使用できません。&lt;/b&gt;&lt;p&gt;名前を短くしたり、アクセント記号などを削除して再度試してください。</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピュータ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>無効なファイル名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>マイコンピュータ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべてを選択</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>詳細を隠す...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>詳細を表示...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>高さ:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>インチ (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横 (ランドスケープ)</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>ミリメートル (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>印刷の向き</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>ページレイアウト</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>ページの順序:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>用紙サイズ:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>シートごとのページ数:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>給紙装置:</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>ポイント (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縦 (ポートレート)</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>横 反転 (リバースランドスケープ)</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>縦 反転 (リバースポートレート)</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>幅:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>下端余白</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>左端余白</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>右端余白</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>上端余白</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>全ていいえ(&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>デフォルトに戻す</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>全てはい(&amp;A)</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 は既に存在します。
上書きしますか?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 はディレクトリです。
別のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>オプション(&amp;O) &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>オプション(&amp;O) &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>印刷(&amp;P)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>全てのページ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>下から上、左から右</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>下から上、右から左</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>偶数ページ</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>ファイル %1 は書き込み可能ではありません。
別のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>左から右、下から上</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>左から右、上から下</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>ローカルファイル</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>奇数ページ</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>「シートごとのページ数」と「ページセット」オプションは同時には使用できません。
どちらかのオプションをオフにしてください。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>ファイルへ出力...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>PDF ファイルに出力</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>右から左、下から上</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>右から左、上から下</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>印刷開始ページ番号は、印刷終了ページ番号より小さくなければなりません。</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>上から下、左から右</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>上から下、右から左</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF ファイルへ書き込み</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Job Options</source>
        <translation>ジョブオプション</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>プリンタのプロパティ</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>丁合い</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>カラーモード</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>印刷部数</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>印刷部数:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>現在のページ</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>両面印刷</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>グレースケール</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>長辺綴じ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>出力設定</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>ページセット:</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>先頭のページ</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>すべて印刷</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>印刷範囲</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>逆順</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択した部分を印刷</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>短辺綴じ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>末尾のページ</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>設置場所:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>出力ファイル名(&amp;F):</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>プロパティ(&amp;R)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンタ</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>タイプ:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>下端にスクロール</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左端にスクロール</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>１ページ進む</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>１ページ左へスクロール</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>１ページ右へスクロール</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>１ページ戻る</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>右端にスクロール</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>下へスクロール</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>ここにスクロール</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>左へスクロール</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>右へスクロール</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>上へスクロール</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上端にスクロール</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>%1 をやり直す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1 を元に戻す</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>ヒント</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>リンクの場所をコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべてを選択</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Add a question</source>
        <translation>質問を加える</translation>
    </message>
    <message>
        <source>Reword a question</source>
        <translation>質問を書き直す</translation>
    </message>
    <message>
        <source>e.g. Are the keys of the storeroom counted every month?</source>
        <translation>例：倉庫の鍵を毎月数えていますか。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>義務の強さ</translation>
    </message>
    <message>
        <source>Ask so that it can be answered with done or not done.</source>
        <translation>「している」「していない」で答えられるように書きます。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>書き直す</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>理由を書く</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>義務の強さ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>今年の答え</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>確かめ方</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>外した理由：%1</translation>
    </message>
</context>
<context>
    <name>QuestionTable</name>
    <message>
        <source>Put back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Find in the questions</source>
        <translation>質問を探す</translation>
    </message>
    <message>
        <source>Find, e.g. lock, password</source>
        <translation>探す&#x3000;例：鍵、パスワード</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>どの質問を見るか</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Not yet %1</source>
        <translation>まだ %1</translation>
    </message>
    <message>
        <source>Weak %1</source>
        <translation>弱いところ %1</translation>
    </message>
    <message>
        <source>I do not know %1</source>
        <translation>わからない %1</translation>
    </message>
    <message>
        <source>Check again %1</source>
        <translation>要再確認 %1</translation>
    </message>
    <message>
        <source>Changed since last year %1</source>
        <translation>昨年から変わった %1</translation>
    </message>
    <message>
        <source>Taken out %1</source>
        <translation>外した質問 %1</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>For example: %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>外す…</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>%1年度の答え：%2</translation>
    </message>
    <message>
        <source>The way of a small firm, as yours is a small operator: %1</source>
        <translation>小さな会社のやり方（中小規模事業者に当たるため）：%1</translation>
    </message>
    <message>
        <source>The ordinary way, as yours is no small operator: %1</source>
        <translation>通常のやり方（中小規模事業者に当たらないため）：%1</translation>
    </message>
    <message>
        <source>The ordinary way, as it is not settled yet whether yours is a small operator: %1</source>
        <translation>通常のやり方（中小規模事業者に当たるかが、まだ決まっていないため）：%1</translation>
    </message>
    <message>
        <source>Question %1 of %2 in “%3”</source>
        <translation>「%3」の %2問中 %1問目</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>結果を見る</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>次の質問</translation>
    </message>
    <message>
        <source>Reword…</source>
        <translation>書き直す…</translation>
    </message>
    <message>
        <source>Same as last year</source>
        <translation>昨年と同じ</translation>
    </message>
    <message>
        <source>Key S</source>
        <translation>S キー</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>要再確認</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>やり方</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>前の質問</translation>
    </message>
</context>
<context>
    <name>QuizDialog</name>
    <message>
        <source>Quiz</source>
        <translation>クイズ</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>問題%1／%2</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>To the result</source>
        <translation>結果を見る</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解です</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>不正解です</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2問中%1問正解</translation>
    </message>
    <message>
        <source>What you did not know comes first next time.</source>
        <translation>わからなかった問題は、次回、最初に出ます。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
</context>
<context>
    <name>R</name>
    <message>
        <source>The records are erased, but the file could not be written anew, so that traces of them may be left in it. Make room on the disk and erase again.</source>
        <translation>記録は消しましたが、ファイルを書き直せなかったため、跡が残っているかもしれません。ディスクの空きを作って、もう一度消してください。</translation>
    </message>
</context>
<context>
    <name>ReadableColumns</name>
    <message>
        <source>Question in words</source>
        <translation>質問の文</translation>
    </message>
    <message>
        <source>Area of the question</source>
        <translation>質問の分野</translation>
    </message>
    <message>
        <source>How binding</source>
        <translation>義務の程度</translation>
    </message>
    <message>
        <source>Articles behind it</source>
        <translation>根拠の条文</translation>
    </message>
    <message>
        <source>Finding in words</source>
        <translation>指摘の内容</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Still to be filled in</source>
        <translation>まだ埋まっていない欄</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何を</translation>
    </message>
    <message>
        <source>Where and by whom</source>
        <translation>どこで・誰が</translation>
    </message>
    <message>
        <source>Why and how long</source>
        <translation>何のために・いつまで</translation>
    </message>
    <message>
        <source>What it is in law</source>
        <translation>法律上の種類</translation>
    </message>
    <message>
        <source>How it came and what was told</source>
        <translation>取得方法と知らせた内容</translation>
    </message>
    <message>
        <source>Place and protection</source>
        <translation>保管場所と保護</translation>
    </message>
    <message>
        <source>Handing on</source>
        <translation>提供・委託</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>廃棄</translation>
    </message>
    <message>
        <source>For the files</source>
        <translation>記録用</translation>
    </message>
    <message>
        <source>e.g. Customer list on the office PC</source>
        <translation>例：事務所のパソコンの顧客名簿</translation>
    </message>
    <message>
        <source>e.g. 120</source>
        <translation>例：120</translation>
    </message>
    <message>
        <source>e.g. 500</source>
        <translation>例：500</translation>
    </message>
    <message>
        <source>e.g. 5 years after the last purchase</source>
        <translation>例：最後の購入から5年</translation>
    </message>
    <message>
        <source>e.g. Second drawer beside the counter</source>
        <translation>例：カウンター横の2段目の引き出し</translation>
    </message>
    <message>
        <source>e.g. Sales</source>
        <translation>例：営業</translation>
    </message>
    <message>
        <source>e.g. 3</source>
        <translation>例：3</translation>
    </message>
    <message>
        <source>e.g. Privacy policy on the website</source>
        <translation>例：ウェブサイトのプライバシーポリシー</translation>
    </message>
    <message>
        <source>e.g. Number of the filing with the Commission</source>
        <translation>例：個人情報保護委員会への届出番号</translation>
    </message>
    <message>
        <source>e.g. Moved to the new PC in April</source>
        <translation>例：4月に新しいパソコンへ移行</translation>
    </message>
    <message>
        <source>One link or file name a line</source>
        <translation>リンクまたはファイル名を1行に1つ</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>「%1」を作成</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>くわしく</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>台帳に戻す</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>still kept, as written</comment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>still kept, but different</comment>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>no longer kept</comment>
        <translation>もうない</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>No longer kept. The record stays in the book.</source>
        <translation>現在は保有していません。記録はブックに残ります。</translation>
    </message>
    <message>
        <source>Do you still have it this year?</source>
        <translation>今年もありますか</translation>
    </message>
    <message>
        <source>Confirmed on %1. Has it changed since?</source>
        <translation>%1に確認しました。その後、変わりましたか。</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>入力した内容を捨てる</translation>
    </message>
    <message>
        <source>Open the purpose</source>
        <translation>利用目的を開く</translation>
    </message>
    <message>
        <source>Open the contractor</source>
        <translation>委託先を開く</translation>
    </message>
</context>
<context>
    <name>RecordStore</name>
    <message>
        <source>“%1” is longer than 5,000,000 characters. Nothing was changed. Shorten it, then try again.</source>
        <translation>「%1」が5,000,000文字を超えています。何も変えていません。短くしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” holds a broken character that cannot be saved. Nothing was changed. Type it again.</source>
        <translation>「%1」に保存できない壊れた文字があります。何も変えていません。入力し直してください。</translation>
    </message>
    <message>
        <source>Somebody else changed this record in the meantime. Nothing was changed. Reload it, then try again.</source>
        <translation>この記録は、その間にほかの人が変更しました。何も変えていません。読み直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A record of this book cannot be understood. The file was left as it is. Use a newer version of the program, or restore the last backup.</source>
        <translation>このブックに読み取れない記録があります。ファイルはそのままです。新しい版のプログラムを使うか、最後の控えから戻してください。</translation>
    </message>
    <message>
        <source>“%1” holds an entry that no list of the program has. Nothing was changed. Choose it again.</source>
        <translation>「%1」に、このプログラムの一覧にない値があります。何も変えていません。選び直してください。</translation>
    </message>
    <message>
        <source>“%1” is less than zero. Nothing was changed. Type it again.</source>
        <translation>「%1」が0より小さい数です。何も変えていません。入力し直してください。</translation>
    </message>
    <message>
        <source>“%1” is not a date of our calendar. Nothing was changed. Type it again.</source>
        <translation>「%1」は暦にない日付です。何も変えていません。入力し直してください。</translation>
    </message>
    <message>
        <source>A record without an id cannot be saved. Nothing was changed.</source>
        <translation>番号（id）のない記録は保存できません。何も変えていません。</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Filter…</source>
        <translation>絞り込む…</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>絞り込み：%1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day in reports, as QLocale reads it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Tenken %1, law as of %2</source>
        <translation>Tenken %1、法律は%2現在</translation>
    </message>
    <message>
        <source>Tenken %1</source>
        <translation>Tenken %1</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>stamp box</comment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>stamp box</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>stamp box</comment>
        <translation>承認</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month in reports, as QLocale reads it</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>ReportItemView</name>
    <message>
        <source>Known</source>
        <translation>分かっている</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>State of “%1”</source>
        <translation>「%1」の状態</translation>
    </message>
    <message>
        <source>Told to the persons too.</source>
        <translation>本人にも知らせる事項です。</translation>
    </message>
    <message>
        <source>Not told to the persons.</source>
        <translation>本人に知らせなくてよい事項です。</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n字</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft from the record</source>
        <translation>記録から下書き</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>写す</translation>
    </message>
    <message>
        <source>Examples and source</source>
        <translation>例と根拠</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>Write the report</source>
        <translation>報告の記入</translation>
    </message>
    <message>
        <source>Items of the report and what was filed</source>
        <translation>報告の事項と、出したもの</translation>
    </message>
    <message>
        <source>Draft what is empty</source>
        <translation>空きを記録から下書き</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部を写す</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>First report filed…</source>
        <translation>速報を出した…</translation>
    </message>
    <message>
        <source>Client told…</source>
        <translation>委託元へ通知した…</translation>
    </message>
    <message>
        <source>Final report filed…</source>
        <translation>確報を出した…</translation>
    </message>
    <message>
        <source>Supplement filed…</source>
        <translation>追完した…</translation>
    </message>
    <message>
        <source>Reported voluntarily…</source>
        <translation>任意の報告をした…</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>出したときの文</translation>
    </message>
    <message>
        <source>Kept as it was sent; it cannot be changed any more.</source>
        <translation>出したときのまま残してあり、変えることはできません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, item</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>known</source>
        <translation>分かっている</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>出したもの</translation>
    </message>
    <message>
        <source>State of item %1</source>
        <translation>事項%1の状態</translation>
    </message>
    <message>
        <source>Draft from the record</source>
        <translation>記録から下書き</translation>
    </message>
    <message>
        <source>Replace what is written in item %1?</source>
        <translation>事項%1に書いてある文を置き換えますか。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Draft item %1</source>
        <translation>事項%1の下書き</translation>
    </message>
    <message>
        <source>Item %1 was drafted. Read it through.</source>
        <translation>事項%1を下書きしました。読んで直してください。</translation>
    </message>
    <message>
        <source>Draft the report</source>
        <translation>報告の下書き</translation>
    </message>
    <message>
        <source>What was empty was drafted. Read it through.</source>
        <translation>空いていた事項を下書きしました。読んで直してください。</translation>
    </message>
    <message>
        <source>Item %1 was copied. Paste it into the form of the Commission.</source>
        <translation>事項%1を写しました。委員会の画面に貼り付けてください。</translation>
    </message>
    <message>
        <source>All nine items were copied.</source>
        <translation>9つの事項を全部写しました。</translation>
    </message>
    <message>
        <source>Filed: %1</source>
        <translation>出した：%1</translation>
    </message>
    <message>
        <source>Kept as it was sent: %1</source>
        <translation>出したとおりに残しました：%1</translation>
    </message>
    <message>
        <source>Item %1 says already what the record tells.</source>
        <translation>事項%1は、すでに記録のとおりに書いてあります。</translation>
    </message>
    <message>
        <source>No item is empty.</source>
        <translation>空の事項はありません。</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>No record of the ledger has this id. Look it up in the list and try again.</source>
        <translation>この ID の記録は台帳にありません。一覧で ID を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Ledger of personal data</source>
        <translation>個人情報管理台帳</translation>
    </message>
    <message>
        <source>Sheet of the ledger</source>
        <translation>台帳の個票</translation>
    </message>
    <message>
        <source>Firm and scope</source>
        <translation>会社と適用範囲</translation>
    </message>
    <message>
        <source>There is no report “%1”. There are: %2.</source>
        <translation>「%1」という帳票はありません。選べるのは%2です。</translation>
    </message>
    <message>
        <source>“%1” was not written. End the name with .pdf, .odt or .html.</source>
        <translation>「%1」は書き出していません。名前の末尾を .pdf、.odt、.html のいずれかにしてください。</translation>
    </message>
    <message>
        <source>The whole ledger as one table, with boxes for stamps. To file.</source>
        <translation>台帳の全件を1つの表にします。押印して保管します。</translation>
    </message>
    <message>
        <source>Every record on its own sheet, with all its fields. To check each with the one in charge.</source>
        <translation>1件を1枚に、すべての欄を載せます。担当者と確かめるときに使います。</translation>
    </message>
    <message>
        <source>What is entered about the firm, and which rules apply to it and why.</source>
        <translation>会社の内容と、当てはまる決まりとその理由です。</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>年次報告書</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>点検表</translation>
    </message>
    <message>
        <source>Checklist to fill in by hand</source>
        <translation>手書き用の点検表</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>改善計画</translation>
    </message>
    <message>
        <source>Changes since the review before</source>
        <translation>前の点検からの変化</translation>
    </message>
    <message>
        <source>Memo for the adviser</source>
        <translation>相談する専門家へのメモ</translation>
    </message>
    <message>
        <source>There is no review to make this report of.</source>
        <translation>この帳票のもとになる点検がありません。</translation>
    </message>
    <message>
        <source>The review of one year. Stamp it, file it, show it when asked.</source>
        <translation>1年の点検のまとめです。押印して保管し、求められたときに見せます。</translation>
    </message>
    <message>
        <source>The questions with the answers of the year.</source>
        <translation>質問と、その年度の答えの一覧です。</translation>
    </message>
    <message>
        <source>The questions without answers, to take along and write on.</source>
        <translation>答えが空の点検表です。紙に書き込みながら確かめて回るときに使います。</translation>
    </message>
    <message>
        <source>Who mends what, and by when. To hand out.</source>
        <translation>だれが、いつまでに、何を直すかの一覧です。配って使います。</translation>
    </message>
    <message>
        <source>What became better, worse, new or is gone since the review before.</source>
        <translation>前の点検から良くなったもの、悪くなったもの、新しいもの、なくなったものです。</translation>
    </message>
    <message>
        <source>Open points, unknowns and questions for your accountant, labour consultant or lawyer.</source>
        <translation>残っている点、わからない点、聞きたいことを、税理士、社労士、弁護士などへ渡すためにまとめます。</translation>
    </message>
    <message>
        <source>No record of this kind has this id. Look it up in the list and try again.</source>
        <translation>このIDの記録はありません。一覧で確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>教育の出席表</translation>
    </message>
    <message>
        <source>The people by name, to sign at a training.</source>
        <translation>働く人の名前入り。教育の場で署名してもらいます。</translation>
    </message>
    <message>
        <source>Record of trainings</source>
        <translation>教育の記録</translation>
    </message>
    <message>
        <source>What was taught, when, and who took part. To file.</source>
        <translation>何を、いつ教え、だれが出たか。綴じておく用です。</translation>
    </message>
    <message>
        <source>Periodic checks</source>
        <translation>定期点検の記録</translation>
    </message>
    <message>
        <source>Where each check stands, and all that were made. To file.</source>
        <translation>点検の状況と、これまでの点検。綴じておく用です。</translation>
    </message>
    <message>
        <source>Periodic check to fill in by hand</source>
        <translation>定期点検の用紙</translation>
    </message>
    <message>
        <source>One line for each thing to check, to take along and write on.</source>
        <translation>点検することを1行ずつ。持って回って書き込みます。</translation>
    </message>
    <message>
        <source>Review of access on leaving</source>
        <translation>退職・異動時の確認</translation>
    </message>
    <message>
        <source>What was stopped and taken back from leavers, and a list for the next one.</source>
        <translation>止めたIDと返してもらった物、次の人のための一覧。</translation>
    </message>
    <message>
        <source>Record of disposals</source>
        <translation>廃棄の記録</translation>
    </message>
    <message>
        <source>What was erased or thrown away, how, and who confirmed it. To file.</source>
        <translation>何を、どう捨て、だれが確かめたか。綴じておく用です。</translation>
    </message>
    <message>
        <source>List of contractors</source>
        <translation>委託先一覧</translation>
    </message>
    <message>
        <source>Contractors and recipients as one table, with checks and grades. To file.</source>
        <translation>委託先・提供先を、点検と評価とともに1つの表にします。保管用です。</translation>
    </message>
    <message>
        <source>Sheet of a contractor</source>
        <translation>委託先の個票</translation>
    </message>
    <message>
        <source>Every contractor on its own sheet: all fields, the guide’s answers, its checks.</source>
        <translation>委託先ごとに1枚。すべての項目、判定の答え、点検の記録が入ります。</translation>
    </message>
    <message>
        <source>Yearly check of contractors</source>
        <translation>委託先の点検票</translation>
    </message>
    <message>
        <source>The last check of each contractor, point by point. To stamp and file.</source>
        <translation>委託先ごとに、最後の点検を項目別に。押印と保管用です。</translation>
    </message>
    <message>
        <source>Yearly check of contractors, to fill in</source>
        <translation>委託先の点検票（記入用）</translation>
    </message>
    <message>
        <source>The points without answers, to take along on a visit or to a call.</source>
        <translation>答えのない用紙です。訪問や電話のときに手元に置きます。</translation>
    </message>
    <message>
        <source>Record of an incident</source>
        <translation>事故の記録</translation>
    </message>
    <message>
        <source>Facts, decision, steps, the nine items and the time line. To file.</source>
        <translation>事実、判定、手順、9つの事項、経過をまとめたものです。保存用。</translation>
    </message>
    <message>
        <source>Log of incidents</source>
        <translation>事故の一覧</translation>
    </message>
    <message>
        <source>Every incident in a line, those that needed no report too. To file.</source>
        <translation>報告の対象でなかったものも含め、1件を1行で並べます。保存用。</translation>
    </message>
    <message>
        <source>Report of a leak: nine items</source>
        <translation>漏えい等の報告（9つの事項）</translation>
    </message>
    <message>
        <source>The draft for the web form of the authority.</source>
        <translation>委員会のウェブの画面に入力するための下書きです。</translation>
    </message>
    <message>
        <source>Record of a practice</source>
        <translation>練習の記録</translation>
    </message>
    <message>
        <source>What went well and what to do better. To file.</source>
        <translation>できたことと、次に直すことをまとめます。保存用。</translation>
    </message>
    <message>
        <source>Questions and answers for the telephone</source>
        <translation>電話の想定問答</translation>
    </message>
    <message>
        <source>For those who take the calls after a leak.</source>
        <translation>漏えいの後、電話を受ける人のためのものです。</translation>
    </message>
    <message>
        <source>Hearing sheet to fill in by hand</source>
        <translation>聞き取り票（手書き用）</translation>
    </message>
    <message>
        <source>What to ask when somebody calls about a leak.</source>
        <translation>「漏れているのでは」と電話が来たときに聞くことです。</translation>
    </message>
    <message>
        <source>Checks of health information</source>
        <translation>健康情報の確認</translation>
    </message>
    <message>
        <source>Where each point stands, and what is to be changed. To file.</source>
        <translation>確認する点ごとの状態と、直すことを並べます。保存用。</translation>
    </message>
    <message>
        <source>Checks of My Number</source>
        <translation>マイナンバーの確認</translation>
    </message>
    <message>
        <source>Hearing sheet</source>
        <translation>聞き取り票</translation>
    </message>
    <message>
        <source>A complaint as it was taken down.</source>
        <translation>受けた苦情の記録です。</translation>
    </message>
    <message>
        <source>Record of a request</source>
        <translation>請求の記録</translation>
    </message>
    <message>
        <source>A request with its dates, decision and reasons.</source>
        <translation>請求の日付、決定、理由をまとめたものです。</translation>
    </message>
    <message>
        <source>Log of requests</source>
        <translation>請求の受付簿</translation>
    </message>
    <message>
        <source>Every request in a line, without names. To file.</source>
        <translation>請求を1件1行で並べます。名前は載りません。保存用。</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>受けた方法</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>受けた人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Where to answer</source>
        <translation>答える先</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>求められたこと</translation>
    </message>
    <message>
        <source>Reason the person gives</source>
        <translation>本人が挙げる理由</translation>
    </message>
    <message>
        <source>After the incident</source>
        <translation>きっかけになった事故</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>代理人の名前</translation>
    </message>
    <message>
        <source>How the person was identified</source>
        <translation>本人を確認した方法</translation>
    </message>
    <message>
        <source>Identified on</source>
        <translation>確認した日</translation>
    </message>
    <message>
        <source>Asked to say more on</source>
        <translation>詳しく尋ねた日</translation>
    </message>
    <message>
        <source>Hints for the search</source>
        <translation>探す手がかり</translation>
    </message>
    <message>
        <source>Way of disclosure chosen</source>
        <translation>本人が選んだ開示の方法</translation>
    </message>
    <message>
        <source>Fee (yen)</source>
        <translation>手数料（円）</translation>
    </message>
    <message>
        <source>What the fee covers</source>
        <translation>手数料の根拠</translation>
    </message>
    <message>
        <source>Fee paid on</source>
        <translation>手数料を受け取った日</translation>
    </message>
    <message>
        <source>Holdings searched</source>
        <translation>探した台帳の記録</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Contractors asked</source>
        <translation>尋ねた委託先</translation>
    </message>
    <message>
        <source>Contractors asked on</source>
        <translation>委託先に尋ねた日</translation>
    </message>
    <message>
        <source>Client, where entrusted</source>
        <translation>委託元（預かった情報のとき）</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>法律の理由</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>理由の説明</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決めた日</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決めた人</translation>
    </message>
    <message>
        <source>What is given, corrected or stopped</source>
        <translation>渡した・直した・止めた内容</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>行った日</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>回答日</translation>
    </message>
    <message>
        <source>Blanks of letters</source>
        <translation>手紙に書き足したこと</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>経緯</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Steps of the request</source>
        <translation>請求の手順</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>回答の目安</translation>
    </message>
    <message>
        <source>e.g. Post to the address on the request</source>
        <translation>例：請求書の住所へ郵送</translation>
    </message>
    <message>
        <source>e.g. Registered post and copies</source>
        <translation>例：書留の送料と写し代</translation>
    </message>
    <message>
        <source>e.g. Sakura Co., customer desk</source>
        <translation>例：さくら株式会社 お客様相談室</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次へ：%1</translation>
    </message>
    <message>
        <source>Change the request %1</source>
        <translation>請求 %1 の変更</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>手紙：%1</translation>
    </message>
    <message>
        <source>No ground is needed for this decision.</source>
        <translation>この決定に、断る理由は要りません。</translation>
    </message>
    <message>
        <source>No incident is recorded.</source>
        <translation>漏えいの記録はありません。</translation>
    </message>
    <message>
        <source>Open the incident</source>
        <translation>漏えいの記録を開く</translation>
    </message>
    <message>
        <source>Enough: %1
Too much: %2
%3</source>
        <comment>with the articles last</comment>
        <translation>これで足ります：%1
求めすぎ：%2
%3</translation>
    </message>
    <message>
        <source>How much is enough</source>
        <translation>どこまで確かめれば足りるか</translation>
    </message>
    <message>
        <source>What not to ask for</source>
        <translation>求めないもの</translation>
    </message>
    <message>
        <source>Nothing in the ledger yet. Say below what was found.</source>
        <translation>台帳に何もありません。見つかったものを下に書いてください。</translation>
    </message>
    <message>
        <source>Another place of the ledger</source>
        <translation>台帳のほかの場所を足す</translation>
    </message>
    <message>
        <source>Nobody outside holds data of these places.</source>
        <translation>この場所のデータを預けている先はありません。</translation>
    </message>
    <message>
        <source>Write the letter…</source>
        <translation>手紙を書く…</translation>
    </message>
    <message>
        <source>Go to the reason</source>
        <translation>理由の欄へ</translation>
    </message>
    <message>
        <source>Answer without delay.</source>
        <translation>遅滞なく答えてください。</translation>
    </message>
    <message>
        <source>Answer by %1: %2</source>
        <translation>回答の目安 %1：%2</translation>
    </message>
    <message>
        <source>To be answered by %1</source>
        <translation>回答の目安 %1</translation>
    </message>
    <message>
        <source>Choose first what the person wants: what to do follows from it.</source>
        <translation>先に、何を求めているか（種類）を選んでください。することは、それで決まります。</translation>
    </message>
    <message>
        <source>Recognised as a request after a reportable leak.</source>
        <translation>報告の対象になる漏えいの後の請求に当たります。</translation>
    </message>
    <message>
        <source>A client’s data: pass the request on to the client, and enter below who that is.</source>
        <translation>他社から預かったデータです。委託元へ取り次ぎ、下の欄に委託元を書いてください。</translation>
    </message>
    <message>
        <source>%1 (%2)
Not when: %3</source>
        <comment>a ground, its articles, when it does not hold</comment>
        <translation>%1（%2）
当たらないとき：%3</translation>
    </message>
    <message>
        <source>To be told: %1</source>
        <translation>知らせること：%1</translation>
    </message>
    <message>
        <source>Fee: %1</source>
        <translation>手数料：%1</translation>
    </message>
    <message>
        <source>No reason is written yet. It is needed where not all is done as asked.</source>
        <translation>理由はまだ書いていません。求められたとおりにしないときに要ります。</translation>
    </message>
    <message>
        <source>Try to explain the reason in words the person understands.</source>
        <translation>相手に分かる言葉で、理由を説明するよう努めてください。</translation>
    </message>
    <message>
        <source>On which ground? Without one the law gives, it has to be done.</source>
        <translation>どの理由によりますか。法律の定める理由がなければ、応じることになります。</translation>
    </message>
    <message>
        <source>One of these grounds is not of this kind of request. Untick it.</source>
        <translation>この種類の請求にない理由が入っています。外してください。</translation>
    </message>
    <message>
        <source>No fee may be charged here. Take it out.</source>
        <translation>ここでは手数料を取れません。消してください。</translation>
    </message>
    <message>
        <source>More papers than such data calls for? Untick what you can do without.</source>
        <translation>書類を求めすぎていませんか。なくても済むものは外してください。</translation>
    </message>
    <message>
        <source>Note how you made sure who asks before anything is handed over.</source>
        <translation>渡す前に、本人とどう確かめたかを書いてください。</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>確かめてください</translation>
    </message>
    <message>
        <source>done</source>
        <translation>できています</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>要りません</translation>
    </message>
    <message>
        <source>open</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>Entered in the record: %1</source>
        <translation>記録に書き足しました：%1</translation>
    </message>
</context>
<context>
    <name>RequestSheets</name>
    <message>
        <source>No record of this kind has this id. Look it up in the list and try again.</source>
        <translation>この番号の記録はありません。一覧で確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Holds data of the person who came. Keep it locked and shred it with the record.</source>
        <translation>申し出た人の情報が書かれています。鍵のかかる所に置き、記録を消すときに一緒に裁断してください。</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>記録はありません。</translation>
    </message>
    <message>
        <source>Record of a request</source>
        <translation>請求の記録</translation>
    </message>
    <message>
        <source>Log of requests</source>
        <translation>請求の受付簿</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>回答の期限</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>回答日</translation>
    </message>
    <message>
        <source>No request is recorded.</source>
        <translation>請求の記録はありません。</translation>
    </message>
    <message>
        <source>Hearing sheet</source>
        <translation>聞き取り票</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>聞くこと</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>(not chosen yet)</source>
        <translation>（種類はまだ）</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>No request has come yet</source>
        <translation>請求はまだありません</translation>
    </message>
    <message>
        <source>Somebody asks what you hold about them, wants it corrected, or wants mailings to stop: begin here. The program leads step by step and counts the days.</source>
        <translation>「自分の情報を見せてほしい」「直してほしい」「案内をやめてほしい」と言われたら、ここから始めます。手順を一つずつ案内し、日数を数えます。</translation>
    </message>
    <message>
        <source>Take a request</source>
        <translation>請求を受け付ける</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n日遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日まで</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>あと%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答ずみ</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>まもなく期限</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>手順 %1</translation>
    </message>
    <message>
        <source>1 Receipt</source>
        <translation>1 受付</translation>
    </message>
    <message>
        <source>2 Kind</source>
        <translation>2 種類</translation>
    </message>
    <message>
        <source>3 Identity</source>
        <translation>3 本人確認</translation>
    </message>
    <message>
        <source>4 Scope</source>
        <translation>4 対象</translation>
    </message>
    <message>
        <source>5 Search</source>
        <translation>5 探す</translation>
    </message>
    <message>
        <source>6 Decision</source>
        <translation>6 決定</translation>
    </message>
    <message>
        <source>7 Answer</source>
        <translation>7 回答</translation>
    </message>
    <message>
        <source>8 Reasons</source>
        <translation>8 理由</translation>
    </message>
    <message>
        <source>9 Record</source>
        <translation>9 記録</translation>
    </message>
    <message>
        <source>Number and person</source>
        <translation>番号と本人</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>回答の目安</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>（題がまだありません）</translation>
    </message>
    <message>
        <source>%1 (known on %2)</source>
        <translation>%1（知った日 %2）</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests and complaints</source>
        <translation>本人対応</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>表示するもの</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>完全に消す…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Complaints and questions</source>
        <translation>苦情・問い合わせ</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>保存と消去</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are late: answer, or say why not yet.</source>
        <translation>
            <numerusform>%n件が遅れています。答えるか、遅れる理由を知らせてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody asks about their data, or complains: write it down, and follow the steps.</source>
        <translation>自分の情報についての求めや苦情を受けたら、ここに書き、手順に沿って進めます。</translation>
    </message>
    <message>
        <source>Print the log…</source>
        <translation>記録を印刷…</translation>
    </message>
    <message>
        <source>Blank sheet…</source>
        <translation>白紙の聞取り票…</translation>
    </message>
    <message>
        <source>Take a request</source>
        <translation>請求を受け付ける</translation>
    </message>
    <message>
        <source>Take a complaint</source>
        <translation>苦情を受け付ける</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>daily</source>
        <translation>毎日の控え</translation>
    </message>
    <message>
        <source>before a new version of the program</source>
        <translation>プログラムの更新前</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>取り込み前</translation>
    </message>
    <message>
        <source>before a deletion</source>
        <translation>削除前</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>復元前</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>手動の控え</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>控えから復元</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>控え（バックアップ）</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no backup of this book yet.</source>
        <translation>このブックの控えはまだありません。</translation>
    </message>
    <message>
        <source>Choose a backup. What the book holds now is kept as a backup too.</source>
        <translation>控えを選んでください。今のブックの内容も控えとして残ります。</translation>
    </message>
    <message>
        <source>As of %1: %2 records in the ledger, %3 purposes, %4 contractors.</source>
        <translation>%1時点：台帳の記録%2件、利用目的%3件、委託先%4件</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>As last year (%1)</source>
        <translation>昨年（%1点）と同じです</translation>
    </message>
    <message>
        <source>%1 more than last year (%2)</source>
        <translation>昨年（%2点）より %1点 上がりました</translation>
    </message>
    <message>
        <source>%1 fewer than last year (%2)</source>
        <translation>昨年（%2点）より %1点 下がりました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2問</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>要再確認</translation>
    </message>
    <message>
        <source>No answer counts yet</source>
        <translation>点数に入る答えは、まだありません</translation>
    </message>
    <message>
        <source>%1 of %2 questions are answered.</source>
        <translation>%2問のうち %1問に答えました。</translation>
    </message>
    <message>
        <source> · </source>
        <translation>&#x3000;</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n点</numerusform>
        </translation>
    </message>
    <message>
        <source>Points by area</source>
        <translation>分野ごとの点数</translation>
    </message>
    <message>
        <source>Strong and weak</source>
        <translation>強いところ・弱いところ</translation>
    </message>
    <message>
        <source>Answer a few questions, and this shows what is strong and what is weak.</source>
        <translation>いくつか答えると、強いところと弱いところがここに出ます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n points)</source>
        <translation>
            <numerusform>%1（%n点）</numerusform>
        </translation>
    </message>
    <message>
        <source>Strongest: %1</source>
        <translation>点数の高い分野：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Weakest: %1</source>
        <translation>点数のいちばん低い分野：%1</translation>
    </message>
    <message>
        <source>Begin with these</source>
        <translation>ここから始めると効果が大きい質問</translation>
    </message>
    <message>
        <source>out of 100</source>
        <translation>100点満点</translation>
    </message>
</context>
<context>
    <name>ReviewMemo</name>
    <message>
        <source>Memo for the adviser</source>
        <translation>相談する専門家へのメモ</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>残っていることはありません。</translation>
    </message>
    <message>
        <source>closed on %1 by %2</source>
        <translation>%1に%2が締めた</translation>
    </message>
    <message>
        <source>under way since %1</source>
        <translation>%1から点検中</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>まだ始めていません</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>個人情報保護管理者</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>従業員の数</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and number</comment>
        <translation>%1&#x3000;%2件</translation>
    </message>
    <message>
        <source>And %1 more, which the annual report lists.</source>
        <translation>ほかに%1件。年次報告書にあります。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>何について</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>What the firm asks</source>
        <translation>会社から聞きたいこと</translation>
    </message>
    <message>
        <source>Not decided yet about the firm: %1</source>
        <translation>会社についてまだ決まっていないこと&#x3000;%1件</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の一歩</translation>
    </message>
    <message>
        <source>Duties not fully met</source>
        <translation>十分でない義務</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Answered with “don’t know”</source>
        <translation>わからないと答えた質問</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>合わないところ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>つじつまの確認</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Actions overdue</source>
        <translation>期限を過ぎた改善</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Year %1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1点</translation>
    </message>
    <message>
        <source>no points yet</source>
        <translation>点数はまだありません</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1（%2 %3点）</translation>
    </message>
    <message>
        <source>don’t know: %1</source>
        <translation>わからない %1問</translation>
    </message>
    <message>
        <source>to be checked again: %1</source>
        <translation>要再確認 %1問</translation>
    </message>
    <message>
        <source>not answered: %1</source>
        <translation>未回答 %1問</translation>
    </message>
    <message>
        <source>does not apply: %1</source>
        <translation>該当なし %1問</translation>
    </message>
</context>
<context>
    <name>ReviewSummary</name>
    <message>
        <source>Summary</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>Points by area</source>
        <translation>分野ごとの点数</translation>
    </message>
    <message>
        <source>No answer counts yet.</source>
        <translation>点数に入る答えはまだありません。</translation>
    </message>
    <message>
        <source>What is in good order</source>
        <translation>よくできているところ</translation>
    </message>
    <message>
        <source>What to look after first</source>
        <translation>先に手を打ちたいところ</translation>
    </message>
    <message>
        <source>Law to come (advance notice)</source>
        <translation>これから変わる法律（予告）</translation>
    </message>
    <message>
        <source>Changed since the review before</source>
        <translation>前の点検からの変化</translation>
    </message>
    <message>
        <source>before %1, %2 more</source>
        <translation>前回 %1点、%2点上がりました</translation>
    </message>
    <message>
        <source>before %1, %2 less</source>
        <translation>前回 %1点、%2点下がりました</translation>
    </message>
    <message>
        <source>before %1 as well</source>
        <translation>前回も %1点</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>points</comment>
        <translation>%1点</translation>
    </message>
    <message>
        <source>points of 100</source>
        <translation>100点満点</translation>
    </message>
    <message>
        <source>%1 new, %2 gone</source>
        <translation>新しい %1件、なくなった %2件</translation>
    </message>
    <message>
        <source>%1 not sure</source>
        <translation>不明 %1件</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>records</comment>
        <translation>%1件</translation>
    </message>
    <message>
        <source>records in the ledger</source>
        <translation>台帳の記録</translation>
    </message>
    <message>
        <source>%1 not answered</source>
        <translation>未回答 %1問</translation>
    </message>
    <message>
        <source>%1 to be checked again</source>
        <translation>要再確認 %1問</translation>
    </message>
    <message>
        <source>%1 don’t know</source>
        <translation>わからない %1問</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>questions</comment>
        <translation>%1問</translation>
    </message>
    <message>
        <source>of %1 questions answered</source>
        <translation>%1問のうち回答済み</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>findings</comment>
        <translation>%1件</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>つじつまの確認</translation>
    </message>
    <message>
        <source>%1 of them duties</source>
        <translation>うち義務 %1件</translation>
    </message>
    <message>
        <source>Points by area, 0 to 100</source>
        <translation>分野ごとの点数（0〜100）</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>これからすること</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今の様子</translation>
    </message>
    <message>
        <source>No duty is answered as not done, and no action is overdue.</source>
        <translation>できていない義務も、期限を過ぎた改善もありません。</translation>
    </message>
    <message>
        <source>This can be said once questions are answered.</source>
        <translation>質問に答えると、ここに並びます。</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>ほか</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>New records: number (names)</comment>
        <translation>%1&#x3000;%2件（%3）</translation>
    </message>
    <message>
        <source>Questions: %1 better, %2 worse, %3 counted for the first time, %4 no longer counted</source>
        <translation>質問&#x3000;改善 %1問、後退 %2問、新設 %3問、廃止 %4問</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>新しい台帳の記録</translation>
    </message>
    <message>
        <source>Records that are gone</source>
        <translation>なくなった台帳の記録</translation>
    </message>
    <message>
        <source>Advance notice of law to come: %1</source>
        <translation>予告&#x3000;%1</translation>
    </message>
</context>
<context>
    <name>ReviewYear</name>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>始めた日</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>締めた日</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>確認した人</translation>
    </message>
    <message>
        <source>Closed although</source>
        <translation>残したまま締めた点と理由</translation>
    </message>
    <message>
        <source>State at the closing</source>
        <translation>締めたときの内容</translation>
    </message>
    <message>
        <source>Version of the content</source>
        <translation>質問と法令の版</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>プログラムの版</translation>
    </message>
    <message>
        <source>Reopened because</source>
        <translation>開き直した理由</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>改善：%1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1 %2点</translation>
    </message>
</context>
<context>
    <name>ScopeCard</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Handling operator of personal information</source>
        <translation>個人情報取扱事業者</translation>
    </message>
    <message>
        <source>Small operator: examples for small firms may be followed</source>
        <translation>中小規模事業者（小さな会社向けの方法を目安にできる）</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>ScopeQuestions</name>
    <message>
        <source>Size and work for others</source>
        <translation>規模と受託業務</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>従業員</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Net and cloud</source>
        <translation>インターネットとクラウド</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>わからない</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>Paragraphs begin with “1. ”, items with “(1) ”, points with “・”. Write 【第3条】 for another article, “| a | b |” for the row of a table.</source>
        <translation>項は「1. 」、号は「(1) 」、点は「・」で始めます。ほかの条は【第3条】、表の行は「| 左 | 右 |」と書きます。</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>仕上がり</translation>
    </message>
    <message>
        <source>Advice, not printed</source>
        <translation>助言（印刷されません）</translation>
    </message>
    <message>
        <source>Edit the table…</source>
        <translation>表を編集…</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>条の本文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Please check before use: %1</source>
        <translation>使う前に確かめてください：%1</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>入力を取り消す</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text document (ODT)</source>
        <translation>文書（ODT）</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>ウェブページ（HTML）</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>ページ幅</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is switched on, or save as PDF and print that.</source>
        <translation>プリンターに送れませんでした。電源を確かめるか、PDFに保存してから印刷してください。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>帳票を保存</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」に保存しました。</translation>
    </message>
</context>
<context>
    <name>SignOff</name>
    <message>
        <source>e.g. the shelf comes in March</source>
        <translation>例：棚は3月に届く</translation>
    </message>
    <message>
        <source>The year is being closed</source>
        <translation>年度を締めています</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>確認した人</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>締める日</translation>
    </message>
    <message>
        <source>Why it is closed like this</source>
        <translation>残したまま締める理由</translation>
    </message>
    <message>
        <source>Sign off and close</source>
        <translation>確認して締める</translation>
    </message>
    <message>
        <source>Closing keeps a copy of the answers, the ledger and the actions as they are now. Later changes do not alter the report of the year. If something was wrong, you can open it again and say why.</source>
        <translation>締めると、今の答え、台帳、改善の内容をそのまま残します。あとで何を直しても、この年度の報告書は変わりません。間違いがあれば、理由を書いて開き直せます。</translation>
    </message>
    <message>
        <source>Close the review of %1</source>
        <translation>%1年度の点検を締める</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>What was kept when this year was closed cannot be read, so its report cannot be made. The answers of the year are still in the book. A newer version of the program, or a backup, may have it.</source>
        <translation>この年度を締めたときの控えが読めないため、報告書を作れません。この年度の回答は帳簿に残っています。新しい版のプログラムか、バックアップなら読めるかもしれません。</translation>
    </message>
</context>
<context>
    <name>Sourced</name>
    <message>
        <source>%1: %2</source>
        <comment>level and sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence and articles</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>No longer kept</source>
        <translation>もうない</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>不足 %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>要再確認</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Shop</source>
        <translation>小売店</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>飲食店</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>理美容</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>診療所</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学習塾</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>建設・工事</translation>
    </message>
    <message>
        <source>Estate agent</source>
        <translation>不動産</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>会計事務所</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>製造</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>ネット販売</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Tenken, the personal-data review book</source>
        <translation>個人情報 点検ノート Tenken</translation>
    </message>
    <message>
        <source>Once a year, look at where your firm keeps personal data and how. Step by step, in plain words.</source>
        <translation>年に1度、会社の個人情報がどこにどうあるかを見直します。やさしい言葉で、順に進みます。</translation>
    </message>
    <message>
        <source>Nothing is sent out of this PC</source>
        <translation>このパソコンの外には何も送りません</translation>
    </message>
    <message>
        <source>Everything stays in one file that you choose. The program opens no network connection.</source>
        <translation>すべて、ご自分で選んだ1つのファイルに入ります。ネットワークにはつなぎません。</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>続きから</translation>
    </message>
    <message>
        <source>&amp;Name of your firm or shop</source>
        <translation>会社・お店の名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of your firm or shop</source>
        <translation>会社・お店の名前</translation>
    </message>
    <message>
        <source>Midori Clinic</source>
        <translation>みどりクリニック</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change where the book is kept</source>
        <translation>ブックの保存場所を変更</translation>
    </message>
    <message>
        <source>&amp;Open an existing book…</source>
        <translation>ブックを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Make the book</source>
        <translation>ブックを作る(&amp;M)</translation>
    </message>
    <message>
        <source>Start a new book</source>
        <translation>新しいブックを作る</translation>
    </message>
    <message>
        <source>Your trade</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Records that such a firm usually has are proposed. You only say: we have it, we do not, or I do not know.</source>
        <translation>同じ業種によくある記録を示します。「あります」「ありません」「わからない」を選ぶだけです。</translation>
    </message>
    <message>
        <source>Where to keep the book</source>
        <translation>ブックの保存場所</translation>
    </message>
    <message>
        <source>My firm</source>
        <translation>わたしの会社</translation>
    </message>
    <message>
        <source>Books (*%1)</source>
        <translation>ブック (*%1)</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>保存場所：%1</translation>
    </message>
    <message>
        <source>Type the name of your firm first. It can be changed later.</source>
        <translation>まず会社の名前を入力してください。あとで変えられます。</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a step and how it stands</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済みにする</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>予定にする</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれが</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>行った日</translation>
    </message>
    <message>
        <source>Or until</source>
        <translation>または期限</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>%1 済</translation>
    </message>
    <message>
        <source>not needed on these answers</source>
        <translation>入力の内容では要りません</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Done on %1.</source>
        <translation>%1に済みました。</translation>
    </message>
    <message>
        <source>Planned until %1.</source>
        <translation>%1までの予定です。</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation>予定に入っています。</translation>
    </message>
    <message>
        <source>Not needed on these answers; it may still be done.</source>
        <translation>入力の内容では要りませんが、行ってもかまいません。</translation>
    </message>
    <message>
        <source>To be done until %1: %2</source>
        <translation>%1までに行います（%2）</translation>
    </message>
    <message>
        <source>To be done.</source>
        <translation>これから行います。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Who: %1. When: %2</source>
        <translation>行う人：%1&#x3000;時期：%2</translation>
    </message>
    <message>
        <source>Step %1 done</source>
        <translation>手順%1を済みにする</translation>
    </message>
    <message>
        <source>Step %1 is done.</source>
        <translation>手順%1を済みにしました。</translation>
    </message>
    <message>
        <source>Plan step %1</source>
        <translation>手順%1の予定</translation>
    </message>
    <message>
        <source>Take back step %1</source>
        <translation>手順%1の取消し</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>日付を入れてください。</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表の行</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>行を加える</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>行を消す</translation>
    </message>
    <message>
        <source>Put into the text</source>
        <translation>本文に入れる</translation>
    </message>
    <message>
        <source>The first row is the head of the table.</source>
        <translation>1行目は、表の見出しです。</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>Time line</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>足す</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What happened or was done</source>
        <translation>起きたこと・行ったこと</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれ</translation>
    </message>
    <message>
        <source>What happened or was done, e.g. Called the recipient</source>
        <translation>起きたこと・行ったこと（例：届いた人に電話した）</translation>
    </message>
    <message>
        <source>e.g. 14:05</source>
        <translation>例：14:05</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Add to the time line: %1</source>
        <translation>経過に足す：%1</translation>
    </message>
    <message>
        <source>This line was written by the program and stays.</source>
        <translation>この行はプログラムが書いたもので、消せません。</translation>
    </message>
    <message>
        <source>Delete a line</source>
        <translation>経過の行の削除</translation>
    </message>
    <message>
        <source>The line was deleted.</source>
        <translation>行を削除しました。</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>日付を入れてください。</translation>
    </message>
</context>
<context>
    <name>TodoView</name>
    <message>
        <source>Begin with the people</source>
        <translation>まず、働く人を入れます</translation>
    </message>
    <message>
        <source>List who works here, by name or by role. Then write down each training, check and disposal when it takes place: the program tells what is due, and answers the questions of the review from it.</source>
        <translation>名前でも役割でもかまいません。そのあと、教育・点検・廃棄をその都度書き残すと、次の期日をお知らせし、点検の質問に答えの案を出します。</translation>
    </message>
    <message>
        <source>Enter the people</source>
        <translation>人を入れる</translation>
    </message>
    <message>
        <source>To be mended: %1</source>
        <translation>直すことがある：%1</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>期日が来るもの</translation>
    </message>
    <message>
        <source>Nothing is due. What you record here appears with its next day.</source>
        <translation>期日が来るものはありません。ここに記録すると、次の期日が出ます。</translation>
    </message>
    <message>
        <source>Training of this business year</source>
        <translation>今年度の教育</translation>
    </message>
    <message>
        <source>All %1 people who work here took part in a training since %2.</source>
        <translation>働いている%1人全員が、%2からの教育を受けました。</translation>
    </message>
    <message>
        <source>%1 of %2 people took part in none since %3: %4</source>
        <translation>%2人のうち%1人が、%3からの教育をまだ受けていません：%4</translation>
    </message>
    <message>
        <source>Teaching everybody is a duty; how often is up to the firm. On joining and once a year is what is usual.</source>
        <translation>全員に教えることは義務です。回数は会社が決めます。入社時と年1回がよく行われています。</translation>
    </message>
    <message>
        <source>Record a training</source>
        <translation>教育を記録</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>機会</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>実施日</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>講師</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Cases discussed</source>
        <translation>取り上げた事例</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>欠席者</translation>
    </message>
    <message>
        <source>Made up on</source>
        <translation>欠席者への補講の日</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>理解度の確かめ方</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>次回の予定</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>裏付け</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Everybody you named is in the list already.</source>
        <translation>入れた名前は、もう全員入っています。</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>人の追加</translation>
    </message>
    <message>
        <source>%1 people were added, %2 were there already.</source>
        <translation>%1人を加えました。%2人はもう入っていました。</translation>
    </message>
    <message>
        <source>Import a list of people</source>
        <translation>名簿の取込み</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>名簿 (*.csv *.txt *.tsv *.xlsx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Nobody was added: %1 are there already, %2 rows cannot be read. The list is as it was.</source>
        <translation>だれも加えていません。もう入っている人%1人、読めない行%2行。一覧は元のままです。</translation>
    </message>
    <message>
        <source>%1 people were added, %2 changed, %3 were there already, %4 rows could not be read.</source>
        <translation>%1人を加え、%2人を直しました。もう入っていた人%3人、読めなかった行%4行。</translation>
    </message>
    <message>
        <source>Record who leaves</source>
        <translation>退職・異動を記録</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>点検：%1</translation>
    </message>
    <message>
        <source>“%1” is recorded as checked today and in order. Open the record to say more.</source>
        <translation>「%1」を今日点検した（問題なし）と記録しました。気づいたことは「記録」を開いて書けます。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>今すること</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>誓約</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>定期点検</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>退職</translation>
    </message>
    <message>
        <source>Disposals</source>
        <translation>廃棄</translation>
    </message>
    <message>
        <source>Training and records</source>
        <translation>教育・記録</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>見るもの</translation>
    </message>
    <message>
        <source>Name or role, Enter, the next one… A list can be pasted.</source>
        <translation>名前か役割を入れて Enter、続けて次の人… 一覧の貼付けもできます</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>名簿を取り込む…</translation>
    </message>
    <message>
        <source>Record what is taken back</source>
        <translation>返してもらう物を記録</translation>
    </message>
    <message>
        <source>Leaves: accounts, keys and devices are not recorded yet.</source>
        <translation>辞める人です。IDや鍵、機器のことがまだ書かれていません。</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>出た人</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>種類ごと</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>すべての記録</translation>
    </message>
    <message>
        <source>How to look at the checks</source>
        <translation>点検の見方</translation>
    </message>
    <message>
        <source>Write it down when it takes place. Nothing is overdue.</source>
        <translation>その都度書き残します。期限を過ぎたものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue: see “To do”.</source>
        <translation>
            <numerusform>期限を過ぎたものが%n件あります。「今すること」をご覧ください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a training</source>
        <translation>教育を記録</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Record a pledge</source>
        <translation>誓約を記録</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>相談を記録</translation>
    </message>
    <message>
        <source>Record a check</source>
        <translation>点検を記録</translation>
    </message>
    <message>
        <source>Record a disposal</source>
        <translation>廃棄を記録</translation>
    </message>
    <message>
        <source>Everybody has one of this kind.</source>
        <translation>この種類は、もう全員にあります。</translation>
    </message>
    <message>
        <source>Add everybody who has none</source>
        <translation>まだの人を全員加える</translation>
    </message>
</context>
<context>
    <name>TrainingPanes</name>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Nobody is listed yet</source>
        <translation>まだだれも入っていません</translation>
    </message>
    <message>
        <source>Type the names above, one after the other with Enter, or paste a list. Roles will do: “Counter 1”. Officers, part-timers and agency staff are meant too.</source>
        <translation>上の欄に名前を入れて Enter、続けて次の人を入れます。一覧の貼付けもできます。「レジ担当」のような役割でもかまいません。役員・パート・派遣の人も入れます。</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Workplace or role</source>
        <translation>所属・仕事</translation>
    </message>
    <message>
        <source>Last training</source>
        <translation>最後の教育</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Joined and left</source>
        <translation>入った日・辞めた日</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>No training is recorded yet</source>
        <translation>教育の記録はまだありません</translation>
    </message>
    <message>
        <source>Fifteen minutes at a morning meeting count. Write down the day, who took part and which cases were talked about.</source>
        <translation>朝礼での15分でもかまいません。日付、出た人、話した事例を書き残します。</translation>
    </message>
    <message>
        <source>Record a training</source>
        <translation>教育を記録</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>行った日</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2人中%1人</translation>
    </message>
    <message>
        <source>(no theme)</source>
        <translation>（テーマなし）</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>したこと</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>この後のこと</translation>
    </message>
    <message>
        <source>For the files</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>誓約</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>誓約</translation>
    </message>
    <message>
        <source>No pledge is recorded yet</source>
        <translation>誓約の記録はまだありません</translation>
    </message>
    <message>
        <source>Who promised secrecy, when, and where the paper is. The law asks for no such paper; it is recommended on joining and again on leaving.</source>
        <translation>だれが、いつ秘密を守る約束をし、その紙がどこにあるかを書きます。法律が求める書面ではありませんが、入った時と辞める時に勧められています。</translation>
    </message>
    <message>
        <source>Record a pledge</source>
        <translation>誓約を記録</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>書いた日</translation>
    </message>
    <message>
        <source>(nobody yet)</source>
        <translation>（まだだれも）</translation>
    </message>
    <message>
        <source>Questions and reports of the staff</source>
        <translation>働く人からの相談・報告</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>相談・報告</translation>
    </message>
    <message>
        <source>Nothing came to the desk yet</source>
        <translation>相談・報告はまだありません</translation>
    </message>
    <message>
        <source>What people ask about handling data, and what they report: near misses too. An early report is worth thanks.</source>
        <translation>取扱いで迷ったことの質問や、ヒヤリとしたことの報告を書きます。早く知らせてくれたら、お礼を言いましょう。</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>相談を記録</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受けた日</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>終わった日</translation>
    </message>
    <message>
        <source>(not said yet)</source>
        <translation>（まだ書いていません）</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>Periodic checks</source>
        <translation>定期点検</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>No check is recorded yet</source>
        <translation>点検の記録はまだありません</translation>
    </message>
    <message>
        <source>Go through the list of what is checked and press “Done today” beside what you have looked at.</source>
        <translation>「種類ごと」の一覧で、見て回ったものの「今日点検した」を押します。</translation>
    </message>
    <message>
        <source>Record a check</source>
        <translation>点検を記録</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>点検すること</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>点検した日</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was mended</source>
        <translation>直したこと</translation>
    </message>
    <message>
        <source>Who leaves or moves</source>
        <translation>退職・異動する人</translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation>退職・異動</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>記録はまだありません</translation>
    </message>
    <message>
        <source>When somebody leaves or moves: which accounts were stopped, which keys and devices came back, and on which day.</source>
        <translation>人が辞める日や異動の日に、止めたIDと、返してもらった鍵や機器を、日付と一緒に書きます。</translation>
    </message>
    <message>
        <source>Record who leaves</source>
        <translation>退職・異動を記録</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>止めた日</translation>
    </message>
    <message>
        <source>Accounts and rights</source>
        <translation>IDと権限</translation>
    </message>
    <message>
        <source>Keys, devices, papers</source>
        <translation>鍵・機器・書類</translation>
    </message>
    <message>
        <source>Disposals</source>
        <translation>廃棄</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>廃棄</translation>
    </message>
    <message>
        <source>No disposal is recorded yet</source>
        <translation>廃棄の記録はまだありません</translation>
    </message>
    <message>
        <source>What was erased or thrown away, when and how, and who confirmed it. Keep the certificate where a contractor did it.</source>
        <translation>消したもの・捨てたもの、日と方法、確かめた人を書きます。業者に頼んだときは証明書を残します。</translation>
    </message>
    <message>
        <source>Record a disposal</source>
        <translation>廃棄を記録</translation>
    </message>
    <message>
        <source>What was disposed of</source>
        <translation>捨てたもの</translation>
    </message>
    <message>
        <source>Disposed of on</source>
        <translation>捨てた日</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Who did and who confirmed it</source>
        <translation>捨てた人・確かめた人</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>%1退職</translation>
    </message>
</context>
<context>
    <name>TrainingSheets</name>
    <message>
        <source>took part</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>印なし</translation>
    </message>
    <message>
        <source>absent, made up on %1</source>
        <translation>欠席（%1補講）</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Workplace or role</source>
        <translation>所属・仕事</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>□yes&#x3000;□no</source>
        <translation>□出席&#x3000;□欠席</translation>
    </message>
    <message>
        <source>Attendance at a training</source>
        <translation>教育の出席表</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>行った日</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>講師</translation>
    </message>
    <message>
        <source>Officers, part-timers and agency staff take part too. Who was absent is taught later: write the day into the note.</source>
        <translation>役員・パート・派遣の人も出ます。欠席した人には後で教え、その日を備考に書きます。</translation>
    </message>
    <message>
        <source>Record of trainings</source>
        <translation>教育の記録</translation>
    </message>
    <message>
        <source>No training is recorded yet.</source>
        <translation>教育の記録はまだありません。</translation>
    </message>
    <message>
        <source>(no theme)</source>
        <translation>（テーマなし）</translation>
    </message>
    <message>
        <source>Took part: %1, absent: %2</source>
        <translation>出席 %1人、欠席 %2人</translation>
    </message>
    <message>
        <source>Worked here and not marked: %1</source>
        <translation>働いていて印のない人：%1</translation>
    </message>
</context>
<context>
    <name>Undoable</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>VersionsPart</name>
    <message>
        <source>Versions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Print this text…</source>
        <translation>この本文を印刷…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比べる相手</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>その版の本文</translation>
    </message>
    <message>
        <source>Not adopted yet. Once it is approved, a copy of it is kept as its first version.</source>
        <translation>まだ承認されていません。承認すると、その時の文章が第1版として残ります。</translation>
    </message>
    <message>
        <source>The text was changed since version %1. Adopt it anew when the change is approved.</source>
        <translation>第%1版の後に、本文を直しています。改定が承認されたら、新しい版として承認してください。</translation>
    </message>
    <message>
        <source>Version %1 is the text as it is now.</source>
        <translation>第%1版は、今の本文と同じです。</translation>
    </message>
    <message>
        <source>Another document of this kind is in force as well. Adopting this one retires the other.</source>
        <translation>同じ種類の文書が、もう1つ使用中です。こちらを承認すると、もう1つは廃止になります。</translation>
    </message>
    <message numerus="yes">
        <source>Still empty: %n blanks.</source>
        <translation>
            <numerusform>まだ空いているところが%n か所あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still missing: %n matters.</source>
        <translation>
            <numerusform>足りない事柄が%n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text as it is now</source>
        <translation>今の本文</translation>
    </message>
    <message>
        <source>Only this text</source>
        <translation>この本文だけを見る</translation>
    </message>
    <message>
        <source>Compare with the text as it is now</source>
        <translation>今の本文と比べる</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>adopted %1</source>
        <translation>承認 %1</translation>
    </message>
    <message>
        <source>Compare with version %1</source>
        <translation>第%1版と比べる</translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation>2つの本文は同じです。</translation>
    </message>
    <message>
        <source>Adopt version %1</source>
        <translation>第%1版を承認</translation>
    </message>
    <message>
        <source>Version %1 is in force. The other document of this kind was retired.</source>
        <translation>第%1版を使用中にしました。同じ種類のもう1つの文書は、廃止にしました。</translation>
    </message>
    <message>
        <source>Version %1 is in force.</source>
        <translation>第%1版を使用中にしました。</translation>
    </message>
    <message>
        <source>Only the order of the articles differs.</source>
        <translation>条の順番だけが違います。</translation>
    </message>
</context>
<context>
    <name>WrittenFile</name>
    <message>
        <source>“%1” is a folder, so nothing was written. Add a file name.</source>
        <translation>「%1」はフォルダなので、書いていません。ファイルの名前を付けてください。</translation>
    </message>
    <message>
        <source>“%1” was not written because its folder does not exist. Choose another folder.</source>
        <translation>「%1」のフォルダがないため、書いていません。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>“%1” was not written because the disk is full or failing; a file of that name is as before. Make room or choose another disk, then try again.</source>
        <translation>ディスクがいっぱいか故障のため、「%1」を書いていません。同じ名前のファイルは元のままです。空きを作るか別のディスクを選んで、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” could not be replaced and is as before. Close it in other programs, or choose another name.</source>
        <translation>「%1」を置き換えられず、元のままです。ほかのプログラムで閉じるか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>“%1” was not written because the folder may not be changed. Choose another folder.</source>
        <translation>フォルダに書き込めないため、「%1」を書いていません。別のフォルダを選んでください。</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>This workbook is damaged or was made in an unusual way. Save it again as .xlsx and try once more.</source>
        <translation>このExcelファイルは壊れているか、特殊な方法で作られています。.xlsx で保存し直して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This workbook has more than %1 rows or too many cells. Divide it into smaller files.</source>
        <translation>このExcelファイルは%1行を超えているか、セルが多すぎます。小さいファイルに分けてください。</translation>
    </message>
    <message>
        <source>This is not an Excel workbook (.xlsx) or a CSV file. Save the list as one of them and try again.</source>
        <translation>Excelファイル（.xlsx）でもCSVファイルでもありません。一覧をどちらかの形式で保存して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>XlsxFile</name>
    <message>
        <source>Row %1, %2: the text is longer than a workbook can hold (32,767 characters). Nothing was written; shorten it or export as CSV.</source>
        <translation>%1行目、%2：文章が長すぎて表計算のファイルに入りません（32,767文字まで）。何も書き出していません。短くするか、CSVで書き出してください。</translation>
    </message>
    <message>
        <source>The workbook could not be made, perhaps because the disk is full. Nothing was changed; make room and try again.</source>
        <translation>表計算のファイルを作れませんでした。ディスクがいっぱいかもしれません。何も変えていません。空きを作って、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source>What is left</source>
        <translation>残っていること</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>点検を続ける</translation>
    </message>
    <message>
        <source>Print the annual report…</source>
        <translation>年次報告書を印刷…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>開き直す…</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>%1年度の点検</translation>
    </message>
    <message>
        <source>Start the review of %1</source>
        <translation>%1年度の点検を始める</translation>
    </message>
    <message>
        <source>Closed on %1 by %2. What was kept then does not change any more.</source>
        <translation>%1に%2さんが確認して締めました。そのときの内容は、もう変わりません。</translation>
    </message>
    <message>
        <source>The next review can be started from %1.</source>
        <translation>次の点検は%1から始められます。</translation>
    </message>
    <message>
        <source>Started on %1.</source>
        <translation>%1に始めました。</translation>
    </message>
    <message>
        <source>The first answer starts it as well.</source>
        <translation>質問に1つ答えるだけでも始まります。</translation>
    </message>
    <message>
        <source>The answers of %1 come over as “check again”: you see them beside each question and say whether they still hold. Until then they do not count.</source>
        <translation>%1年度の答えを「要再確認」として引き継ぎます。質問の横に見ながら、今も同じかを確かめてください。確かめるまでは点数に入りません。</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>Questions and law as of</source>
        <translation>質問と法令の版</translation>
    </message>
    <message>
        <source>Closed although</source>
        <translation>残したまま締めた点</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>開き直した理由</translation>
    </message>
    <message>
        <source>Nothing is left. The year can be closed.</source>
        <translation>残っていることはありません。年度を締められます。</translation>
    </message>
    <message numerus="yes">
        <source>The review has begun. %n answers of the year before are there to be checked.</source>
        <translation>
            <numerusform>点検を始めました。前の年度の答え%n問を引き継いでいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The review has begun.</source>
        <translation>点検を始めました。</translation>
    </message>
    <message>
        <source>%1 signs. From now on the year stays as it is.</source>
        <translation>確認した人：%1&#x3000;これから先、この年度の内容は変わりません。</translation>
    </message>
    <message>
        <source>%1 signs. From now on the year stays as it is, with what is left:</source>
        <translation>確認した人：%1&#x3000;これから先、この年度の内容は変わりません。次のことが残っています。</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>締める</translation>
    </message>
    <message>
        <source>The review of %1 is closed. Print its report and have it stamped.</source>
        <translation>%1年度の点検を締めました。報告書を印刷して、印をもらいましょう。</translation>
    </message>
    <message>
        <source>Close the review of %1?</source>
        <translation>%1年度の点検を締めますか</translation>
    </message>
    <message>
        <source>Open the review of %1 again</source>
        <translation>%1年度の点検を開き直す</translation>
    </message>
    <message>
        <source>The review of %1 is open again. Close it when it is right.</source>
        <translation>%1年度の点検を開き直しました。直し終えたら、もう一度締めてください。</translation>
    </message>
    <message>
        <source>The answers can be changed again, and the report is printed from them as they are then. Sign the year off again afterwards.</source>
        <translation>答えをまた直せるようになり、報告書は直したあとの内容で印刷されます。直し終えたら、もう一度締めてください。</translation>
    </message>
    <message>
        <source>The reason stays with the year, with the signature of %1.</source>
        <translation>理由は、%1さんが確認した記録と一緒に、この年度に残ります。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>開き直す</translation>
    </message>
    <message>
        <source>e.g. an answer was wrong</source>
        <translation>例：答えに間違いがあった</translation>
    </message>
</context>
<context>
    <name>YearCloser</name>
    <message>
        <source>Close the review of %1</source>
        <translation>%1年度の点検を締める</translation>
    </message>
</context>
<context>
    <name>YearPage</name>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Start a review, sign it off, look at earlier ones.</source>
        <translation>点検を始め、締め、前の年度を見返します。</translation>
    </message>
    <message>
        <source>Reviewed years</source>
        <translation>点検した年度</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>YearSheet</name>
    <message>
        <source>Answer of the checklist</source>
        <translation>点検の回答</translation>
    </message>
    <message>
        <source>Note of the checklist</source>
        <translation>点検のメモ</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>改善の追加</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>質問の追加</translation>
    </message>
    <message>
        <source>Reword a question</source>
        <translation>質問の書き直し</translation>
    </message>
    <message>
        <source>Delete a question</source>
        <translation>質問の削除</translation>
    </message>
    <message>
        <source>Take a question out</source>
        <translation>質問を外す</translation>
    </message>
    <message>
        <source>Put a question back</source>
        <translation>質問を戻す</translation>
    </message>
</context>
<context>
    <name>YearWords</name>
    <message>
        <source>Answered</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>要再確認</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>締めました</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>点検中</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>まだ</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n点</numerusform>
        </translation>
    </message>
    <message>
        <source>of these unknown</source>
        <translation>うち、わからない</translation>
    </message>
</context>
<context>
    <name>YearWork</name>
    <message>
        <source>The review of %1 was not started. Nothing was changed.</source>
        <translation>%1年度の点検はまだ始まっていません。何も変わっていません。</translation>
    </message>
    <message>
        <source>The review of %1 is closed already. Nothing was changed.</source>
        <translation>%1年度の点検はすでに締めてあります。何も変わっていません。</translation>
    </message>
    <message>
        <source>Say who signs the review off. Nothing was changed.</source>
        <translation>点検を確認した人の名前を書いてください。何も変わっていません。</translation>
    </message>
    <message>
        <source>The review of %1 is open already. Nothing was changed.</source>
        <translation>%1年度の点検はすでに開いています。何も変わっていません。</translation>
    </message>
    <message>
        <source>Say why the review is opened again. Nothing was changed.</source>
        <translation>点検をもう一度開く理由を書いてください。何も変わっていません。</translation>
    </message>
    <message>
        <source>%1, signed by %2 on %3: %4</source>
        <translation>%1（%3に%2が確認して締めた分）：%4</translation>
    </message>
    <message>
        <source>The review of %1 has no questions, so there is nothing to close. Nothing was changed.</source>
        <translation>%1年度の点検には質問が1つもないため、締められません。何も変わっていません。</translation>
    </message>
</context>
</TS>
