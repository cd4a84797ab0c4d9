// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/documentmerge.h"
#include "content/rulecheck.h"
#include "content/textdiff.h"

#include <QTest>

namespace {

using SectionKind = DocumentSection::Kind;
using State = SectionDifference::State;

DocumentSection section(const char *id, SectionKind kind, const char *heading, const char *body)
{
    return {QString::fromUtf8(id), kind, QString::fromUtf8(heading), QString::fromUtf8(body)};
}

EditedDocument rule()
{
    return {QStringLiteral("規程"),
            true,
            {section("top", SectionKind::Top, "", "| 版 | 第1版 |"), section("part-総則", SectionKind::Chapter, "総則", ""),
             section("purpose", SectionKind::Article, "目的", "目的を定める。"),
             section("scope", SectionKind::Article, "適用範囲", "1. 全員\n1. {{ref:purpose}}"),
             section("officer", SectionKind::Article, "管理者", "1. 一名"),
             section("part-附則", SectionKind::Part, "附則", "1. 施行する。")}};
}

DocumentSection &at(EditedDocument &document, const char *id) { return document.sections[document.indexOf(QString::fromUtf8(id))]; }

QStringList ids(const EditedDocument &document)
{
    QStringList ids;
    for (const DocumentSection &one : document.sections)
        ids << one.id;
    return ids;
}

SectionDifference difference(const QList<SectionDifference> &all, const char *id)
{
    for (const SectionDifference &one : all)
        if (one.id == QString::fromUtf8(id))
            return one;
    return {};
}

QString joined(const QList<TextPart> &parts, TextPart::Kind left)
{
    QString text;
    for (const TextPart &part : parts)
        if (part.kind != left)
            text += part.text;
    return text;
}

} // namespace

// What the user does to a document stays, whatever the program would write today.
class TestDocumentEdits : public QObject
{
    Q_OBJECT

private slots:
    void textAndDocumentAreTheSame_data();
    void textAndDocumentAreTheSame();
    void typedHeadingsBecomeSectionsOfTheUser();
    void headingsTypedIntoABodyBecomeSections();
    void aCopiedArticleGetsItsOwnId();
    void ownSectionsAreCounted();
    void aTableOfAnyShapeIsReadInTime();
    void typedFormsAreUnderstood();
    void raggedTablesAreFilledUp();
    void hugeTextsAreReadInTime();

    void statesOfSections_data();
    void statesOfSections();
    void onlyTheChosenIsTakenOver();
    void lockedSectionsAndOwnOnesStay();
    void movedSectionsStayWhereTheyAre();
    void addedSectionsComeToTheirPlace();
    void whatWasNotChosenIsShownAgain();
    void theTitleIsCompared();

    void missingMattersAreTold();
    void undecidedMattersAreTold();

    void sentencesAreCompared();
    void comparedTextsCanBePutTogether_data();
    void comparedTextsCanBePutTogether();
};

void TestDocumentEdits::textAndDocumentAreTheSame_data()
{
    QTest::addColumn<EditedDocument>("document");
    QTest::newRow("rule") << rule();
    EditedDocument marked = rule();
    at(marked, "scope").locked = true;
    at(marked, "top").locked = true;
    at(marked, "part-附則").pageBreak = true;
    at(marked, "officer").block = QStringLiteral("web");
    QTest::newRow("marks") << marked;
    QTest::newRow("empty") << EditedDocument();
    EditedDocument plain = rule();
    plain.articles = false;
    QTest::newRow("without articles") << plain;
    for (const char *hostile : {"## 見出し", "### 条 <!-- art:scope -->", "# 題", "\\## 見出し", "\\\\# 題", "##", "文\r\n文\r文",
                                "\n\n 文\n\n\n文 \n\n", "\t1. 文", "　　1. 文", "　", "<!-- art:x -->", "<!-- pagebreak -->",
                                "{{ref:purpose}} {{#if x}}", "%1", "####### 文", "##　全角", "<!-- numbering:none -->"}) {
        EditedDocument document = rule();
        at(document, "scope").body = QString::fromUtf8(hostile);
        at(document, "top").body = QString::fromUtf8(hostile);
        at(document, "officer").heading = QString::fromUtf8(hostile);
        document.title = QString::fromUtf8(hostile);
        QTest::newRow(hostile) << document;
    }
    EditedDocument ids = rule();
    at(ids, "scope").id = QStringLiteral("a --> b; locked\nc");
    at(ids, "officer").id = QStringLiteral("top");
    at(ids, "purpose").id.clear();
    ids.sections << section("top", SectionKind::Top, "x", "y");
    QTest::newRow("ids") << ids;
}

void TestDocumentEdits::textAndDocumentAreTheSame()
{
    QFETCH(EditedDocument, document);
    const EditedDocument tidy = tidied(document);
    QCOMPARE(tidied(tidy), tidy);
    const QString text = textOf(document);
    QCOMPARE(editedFromText(text), tidy);
    QCOMPARE(textOf(editedFromText(text)), text);
    QCOMPARE(editedFromText(QString(text).replace(u'\n', QStringLiteral("\r\n"))), tidy);
}

void TestDocumentEdits::typedHeadingsBecomeSectionsOfTheUser()
{
    QString text = textOf(rule());
    text.replace(QStringLiteral("### 管理者"), QStringLiteral("### 私の条\n\n本文\n\n### 管理者"));
    text += QStringLiteral("\n### 改定の記録\n\n文\n\n## 新しい章\n");
    const EditedDocument document = editedFromText(text);
    QCOMPARE(ids(document), QStringList({"top", "part-総則", "purpose", "scope", "own-1", "officer", "part-附則", "own-2", "own-3"}));
    QCOMPARE(document.find(QStringLiteral("own-1"))->kind, SectionKind::Article);
    QCOMPARE(document.find(QStringLiteral("own-1"))->body, QStringLiteral("本文"));
    QCOMPARE(document.find(QStringLiteral("own-2"))->kind, SectionKind::SubPart);
    QCOMPARE(document.find(QStringLiteral("own-3"))->kind, SectionKind::Chapter);
    QCOMPARE(editedFromText(textOf(document)), document);
}

void TestDocumentEdits::headingsTypedIntoABodyBecomeSections()
{
    EditedDocument document = rule();
    QCOMPARE(withTypedHeadings(document), document);
    at(document, "scope").body = QStringLiteral("1. 全員\n### 私の条\n文\n# 文\n\\## 文");
    at(document, "scope").locked = true;
    const EditedDocument typed = withTypedHeadings(document);
    QCOMPARE(ids(typed), QStringList({"top", "part-総則", "purpose", "scope", "own-1", "officer", "part-附則"}));
    QCOMPARE(typed.sections.at(3).body, QStringLiteral("1. 全員"));
    QVERIFY(typed.sections.at(3).locked && !typed.sections.at(4).locked);
    QCOMPARE(typed.sections.at(4).heading, QStringLiteral("私の条"));
    QCOMPARE(typed.sections.at(4).body, QStringLiteral("文\n# 文\n\\## 文"));
}

void TestDocumentEdits::aCopiedArticleGetsItsOwnId()
{
    EditedDocument document = rule();
    document.sections << document.sections.at(2);
    QCOMPARE(tidied(document).sections.constLast().id, QStringLiteral("own-1"));
    QVERIFY(tidied(document).sections.constLast().isOwn());
    QCOMPARE(tidied(document).sections.at(2).id, QStringLiteral("purpose"));
}

void TestDocumentEdits::ownSectionsAreCounted()
{
    EditedDocument document = rule();
    QCOMPARE(addOwnSection(document, QStringLiteral("purpose"), SectionKind::Article, QStringLiteral("一")), 3);
    QCOMPARE(addOwnSection(document, QString(), SectionKind::Article, QStringLiteral("二")), 7);
    QCOMPARE(document.sections.at(3).id, QStringLiteral("own-1"));
    QCOMPARE(document.sections.constLast().id, QStringLiteral("own-2"));
    QCOMPARE(articleNumbers(document).value(QStringLiteral("scope")), 3);
    const NumberedDocument result = numbered(document);
    QVERIFY(std::any_of(result.blocks.begin(), result.blocks.end(),
                        [](const DocumentBlock &block) { return block.text == QStringLiteral("第1条"); }));
}

void TestDocumentEdits::aTableOfAnyShapeIsReadInTime()
{
    EditedDocument document = rule();
    at(document, "scope").body = QString(QStringLiteral("|a|\n")).repeated(5000) + QString(100000, u'|');
    for (const DocumentBlock &block : numbered(document).blocks)
        for (const QStringList &row : block.rows)
            QVERIFY(row.size() <= 40);
}

void TestDocumentEdits::typedFormsAreUnderstood()
{
    EditedDocument document = rule();
    at(document, "scope").body = QStringLiteral("１．　一\n　　1. 号\n\t2. 号\n3. 二\n  続き\n* 点\n文\n\n<!-- pagebreak -->\n文");
    QStringList lines;
    for (const DocumentBlock &block : numbered(document).blocks)
        if (block.section == QStringLiteral("scope"))
            lines << QString(QString::number(static_cast<int>(block.kind)) + u' ' + block.number + u' ' + block.text);
    const auto line = [](DocumentBlock::Kind kind, const char *rest) {
        return QString(QString::number(static_cast<int>(kind)) + u' ' + QString::fromUtf8(rest));
    };
    using BlockKind = DocumentBlock::Kind;
    QCOMPARE(
        lines,
        QStringList({line(BlockKind::Article, "第2条 適用範囲"), line(BlockKind::Numbered, "1 一"), line(BlockKind::SubNumbered, "(1) 号"),
                     line(BlockKind::SubNumbered, "(2) 号"), line(BlockKind::Numbered, "2 二\n続き"), line(BlockKind::Bullet, " 点"),
                     line(BlockKind::Paragraph, " 文"), line(BlockKind::PageBreak, " "), line(BlockKind::Paragraph, " 文")}));
    QCOMPARE(spansOf(QStringLiteral("a **b** c")),
             QList<TextSpan>({{QStringLiteral("a ")}, {QStringLiteral("b"), true}, {QStringLiteral(" c")}}));
    QCOMPARE(plainText(QStringLiteral("**開いたまま \\")), QStringLiteral("開いたまま \\"));
}

void TestDocumentEdits::raggedTablesAreFilledUp()
{
    EditedDocument document = rule();
    at(document, "top").body = QStringLiteral("| a |\n|---|\n| b | c\\|d | e\n|\n| |");
    const NumberedDocument result = numbered(document);
    const DocumentBlock &table = result.blocks.constFirst();
    QCOMPARE(table.kind, DocumentBlock::Kind::Table);
    QVERIFY(table.header);
    QCOMPARE(table.rows, QList<QStringList>({{"a", "", ""}, {"b", "c\\|d", "e"}}));
    QCOMPARE(plainText(table.rows.at(1).at(1)), QStringLiteral("c|d"));
}

void TestDocumentEdits::hugeTextsAreReadInTime()
{
    EditedDocument document = rule();
    at(document, "scope").body = QStringLiteral("1. 文{{ref:officer}}\t　文\n").repeated(100000);
    QCOMPARE(editedFromText(textOf(document)), tidied(document));
    QCOMPARE(numbered(document).blocks.constLast().section, QStringLiteral("part-附則"));
    QCOMPARE(editedFromText(QStringLiteral("### 条\n本文\n").repeated(50000)).sections.size(), 50000);
    const QString nested
        = QStringLiteral("### 条 ") + QStringLiteral("<!-- art:a ").repeated(10000) + QStringLiteral("-->").repeated(10000);
    QCOMPARE(editedFromText(nested).sections.size(), 1);
    EditedDocument mine = document;
    at(mine, "scope").body.replace(QStringLiteral("文"), QStringLiteral("分"));
    QCOMPARE(difference(differencesOf(document, mine, document), "scope").state, State::OnlyMine);
    const QList<TextPart> parts = textDifference(at(document, "scope").body, at(mine, "scope").body);
    QCOMPARE(parts.size(), 2);
}

void TestDocumentEdits::statesOfSections_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<State>("state");
    const QString none, a = QStringLiteral("a"), b = QStringLiteral("b"), c = QStringLiteral("c");
    QTest::newRow("unchanged") << a << a << a << State::Unchanged;
    QTest::newRow("both made the same change") << a << b << b << State::Unchanged;
    QTest::newRow("program's text only") << a << a << b << State::OnlyTheirs;
    QTest::newRow("user's text only") << a << b << a << State::OnlyMine;
    QTest::newRow("both") << a << b << c << State::Both;
    QTest::newRow("added") << none << none << b << State::Added;
    QTest::newRow("added by both") << none << b << c << State::Both;
    QTest::newRow("no longer in the program's text") << a << a << none << State::Removed;
    QTest::newRow("edited, and no longer in the program's text") << a << b << none << State::Both;
    QTest::newRow("removed by the user") << a << none << a << State::OnlyMine;
    QTest::newRow("removed by the user and changed") << a << none << b << State::Both;
    QTest::newRow("user's own") << none << b << none << State::OnlyMine;
}

void TestDocumentEdits::statesOfSections()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(State, state);
    const auto with = [](const QString &body) {
        EditedDocument document = rule();
        if (body.isEmpty())
            document.sections.removeAt(3);
        else
            at(document, "scope").body = body;
        return document;
    };
    const QList<SectionDifference> all = differencesOf(with(base), with(mine), with(theirs));
    const SectionDifference found = difference(all, "scope");
    QCOMPARE(found.state, state);
    QCOMPARE(found.before, mine.isEmpty() ? QString() : QString(QStringLiteral("適用範囲\n\n") + mine));
    QCOMPARE(found.after, theirs.isEmpty() ? QString() : QString(QStringLiteral("適用範囲\n\n") + theirs));
    QCOMPARE(std::count_if(all.begin(), all.end(), [](const SectionDifference &one) { return one.state != State::Unchanged; }),
             state == State::Unchanged ? 0 : 1);
}

void TestDocumentEdits::onlyTheChosenIsTakenOver()
{
    EditedDocument mine = rule(), theirs = rule();
    at(mine, "officer").body = QStringLiteral("1. 二名");
    at(theirs, "officer").body = QStringLiteral("1. 三名");
    at(theirs, "scope").body = QStringLiteral("新しい範囲");
    at(theirs, "purpose").heading = QStringLiteral("趣旨");
    QCOMPARE(takeOver(rule(), mine, theirs, {}).document, mine);
    EditedDocument expected = mine;
    at(expected, "scope").body = QStringLiteral("新しい範囲");
    QCOMPARE(takeOver(rule(), mine, theirs, {QStringLiteral("scope"), QStringLiteral("nowhere")}).document, expected);
    const QSet<QString> all{QStringLiteral("scope"), QStringLiteral("officer"), QStringLiteral("purpose")};
    QCOMPARE(takeOver(rule(), mine, theirs, all).document, theirs);
}

void TestDocumentEdits::lockedSectionsAndOwnOnesStay()
{
    EditedDocument mine = rule(), theirs = rule();
    addOwnSection(mine, QStringLiteral("purpose"), SectionKind::Article, QStringLiteral("私の条"));
    at(mine, "scope").locked = true;
    at(mine, "officer").locked = true;
    at(theirs, "scope").body = QStringLiteral("新しい範囲");
    theirs.sections.removeAt(theirs.indexOf(QStringLiteral("officer")));
    const QList<SectionDifference> all = differencesOf(rule(), mine, theirs);
    QCOMPARE(difference(all, "scope").state, State::OnlyTheirs);
    QVERIFY(difference(all, "scope").locked && !difference(all, "scope").canTake());
    QVERIFY(difference(all, "own-1").own && !difference(all, "own-1").canTake());
    QSet<QString> everything;
    for (const SectionDifference &one : all)
        everything.insert(one.id);
    QCOMPARE(takeOver(rule(), mine, theirs, everything).document, mine);
}

void TestDocumentEdits::movedSectionsStayWhereTheyAre()
{
    EditedDocument mine = rule(), theirs = rule();
    mine.sections.move(4, 2); // the officer comes first
    at(theirs, "officer").body = QStringLiteral("1. 三名");
    QCOMPARE(difference(differencesOf(rule(), mine, rule()), "officer").state, State::Unchanged);
    const EditedDocument taken = takeOver(rule(), mine, theirs, {QStringLiteral("officer")}).document;
    QCOMPARE(ids(taken), ids(mine));
    QCOMPARE(taken.find(QStringLiteral("officer"))->body, QStringLiteral("1. 三名"));
    QCOMPARE(articleNumbers(taken).value(QStringLiteral("officer")), 1);
}

void TestDocumentEdits::addedSectionsComeToTheirPlace()
{
    EditedDocument mine = rule(), theirs = rule();
    theirs.sections.insert(4, section("telework", SectionKind::Article, "在宅勤務", "文"));
    theirs.sections.insert(5, section("fax", SectionKind::Article, "ファクシミリ", "文"));
    theirs.sections.insert(1, section("preface", SectionKind::Part, "前文", "文"));
    mine.sections.move(3, 2); // scope before purpose
    QStringList listed;
    for (const SectionDifference &one : differencesOf(rule(), mine, theirs))
        listed << one.id;
    QCOMPARE(listed, QStringList({"#title", "top", "preface", "part-総則", "scope", "telework", "fax", "purpose", "officer", "part-附則"}));
    const QSet<QString> added{QStringLiteral("fax"), QStringLiteral("telework"), QStringLiteral("preface")};
    listed.removeFirst();
    QCOMPARE(ids(takeOver(rule(), mine, theirs, added).document), listed);
    QCOMPARE(placeFor({}, theirs, QStringLiteral("fax")), 0);
}

void TestDocumentEdits::whatWasNotChosenIsShownAgain()
{
    EditedDocument mine = rule(), theirs = rule();
    at(mine, "officer").body = QStringLiteral("1. 二名");
    at(theirs, "officer").body = QStringLiteral("1. 三名");
    at(theirs, "scope").body = QStringLiteral("新しい範囲");
    theirs.sections.removeAt(theirs.indexOf(QStringLiteral("purpose")));
    const TakenOver taken = takeOver(rule(), mine, theirs, {QStringLiteral("scope")});
    const QList<SectionDifference> again = differencesOf(taken.base, taken.document, theirs);
    QCOMPARE(difference(again, "scope").state, State::Unchanged);
    QCOMPARE(difference(again, "officer").state, State::Both);
    QCOMPARE(difference(again, "purpose").state, State::Removed);
    const TakenOver rest = takeOver(taken.base, taken.document, theirs, {QStringLiteral("purpose"), QStringLiteral("officer")});
    QCOMPARE(rest.document, theirs);
    QCOMPARE(rest.base, theirs);
}

void TestDocumentEdits::theTitleIsCompared()
{
    EditedDocument mine = rule(), theirs = rule();
    theirs.title = QStringLiteral("新しい規程");
    QCOMPARE(difference(differencesOf(rule(), mine, theirs), "#title").state, State::OnlyTheirs);
    QCOMPARE(takeOver(rule(), mine, theirs, {titleDifference}).document.title, theirs.title);
    mine.title = QStringLiteral("私の規程");
    QCOMPARE(difference(differencesOf(rule(), mine, rule()), "#title").state, State::OnlyMine);
}

void TestDocumentEdits::missingMattersAreTold()
{
    FilledDocument filled;
    filled.document = rule();
    for (const DocumentSection &one : filled.document.sections)
        filled.sections.append(
            {one.id, one.heading, {{{QStringLiteral("法23")}, QStringLiteral("duty")}}, one.kind == SectionKind::Article, {}, {}, {}, {}});
    EditedDocument mine = rule();
    QVERIFY(missingMatters(filled, mine).isEmpty());

    at(mine, "scope").body = QStringLiteral(" \n　\n");
    mine.sections.removeAt(mine.indexOf(QStringLiteral("officer")));
    at(mine, "purpose").id = QStringLiteral("own-1"); // the user's own article with the same heading
    at(mine, "own-1").heading = QStringLiteral(" 目　的");
    const QList<MissingMatter> missing = missingMatters(filled, mine);
    QCOMPARE(missing.size(), 2);
    QCOMPARE(missing.at(0).info.id, QStringLiteral("scope"));
    QCOMPARE(missing.at(0).why, MissingMatter::Why::NoText);
    QCOMPARE(missing.at(1).info.heading, QStringLiteral("管理者"));
    QCOMPARE(missing.at(1).why, MissingMatter::Why::NoSection);
    QCOMPARE(missing.at(1).info.law.constFirst().law, QStringList{QStringLiteral("法23")});
    QCOMPARE(missing.at(1).section.body, QStringLiteral("1. 一名"));
    for (const MissingMatter &matter : missing)
        addMatter(mine, filled, matter);
    QCOMPARE(ids(mine), QStringList({"top", "part-総則", "own-1", "scope", "officer", "part-附則"}));
    QVERIFY(missingMatters(filled, mine).isEmpty());

    at(mine, "scope").body.clear();
    at(mine, "scope").locked = true;
    addMatter(mine, filled, missing.at(0));
    QVERIFY(at(mine, "scope").body.isEmpty());
}

void TestDocumentEdits::undecidedMattersAreTold()
{
    const auto library = Library::load();
    QVERIFY(library);
    const auto placeholders = Placeholders::load(*library);
    QVERIFY(placeholders);
    const auto templates = loadTemplates(*placeholders, *library);
    QVERIFY(templates);
    const auto rule
        = std::find_if(templates->begin(), templates->end(), [](const DocumentTemplate &one) { return one.id == QLatin1String("rule"); });
    const auto undecided = [&](Fact webform) {
        DocumentValues values;
        values.facts.set(QStringLiteral("firm.webform"), webform);
        const FilledDocument filled = fillTemplate(*rule, values, *placeholders, {2026, 12, 1});
        // An article that is there because of the facts is missed when the text does not have it.
        const QList<MissingMatter> missing = missingMatters(filled, {});
        const bool missed
            = std::any_of(missing.begin(), missing.end(), [](const MissingMatter &one) { return one.info.id == QLatin1String("webform"); });
        const QList<SectionLeftOut> open = undecidedMatters(filled);
        const bool isOpen
            = std::any_of(open.begin(), open.end(), [](const SectionLeftOut &one) { return one.id == QLatin1String("webform"); });
        return std::pair(missed, isOpen);
    };
    QCOMPARE(undecided(Fact::Yes), std::pair(true, false));
    QCOMPARE(undecided(Fact::No), std::pair(false, false));
    QCOMPARE(undecided(Fact::Unknown), std::pair(false, true));
}

void TestDocumentEdits::sentencesAreCompared()
{
    using Part = TextPart::Kind;
    QCOMPARE(textDifference(QStringLiteral("甲。乙。丙。\n丁。"), QStringLiteral("甲。己。丙。\n丁。戊。")),
             QList<TextPart>({{Part::Same, QStringLiteral("甲。")},
                              {Part::Removed, QStringLiteral("乙。")},
                              {Part::Added, QStringLiteral("己。")},
                              {Part::Same, QStringLiteral("丙。\n丁。")},
                              {Part::Added, QStringLiteral("戊。")}}));
    QCOMPARE(textDifference(QStringLiteral("甲"), QStringLiteral("甲")), QList<TextPart>({{Part::Same, QStringLiteral("甲")}}));
    QVERIFY(textDifference({}, {}).isEmpty());
}

void TestDocumentEdits::comparedTextsCanBePutTogether_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("empty") << QString() << QStringLiteral("甲。\n");
    QTest::newRow("repeated") << QStringLiteral("甲。甲。甲。") << QStringLiteral("甲。甲。");
    QTest::newRow("turned") << QStringLiteral("甲。乙。丙。") << QStringLiteral("丙。乙。甲。");
    QTest::newRow("line ends") << QStringLiteral("\n\n甲\n。。") << QStringLiteral("。\n甲\r\n");
    QTest::newRow("long") << QStringLiteral("甲。乙。").repeated(900) << QStringLiteral("乙。丙。").repeated(900);
}

void TestDocumentEdits::comparedTextsCanBePutTogether()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QList<TextPart> parts = textDifference(before, after);
    QCOMPARE(joined(parts, TextPart::Kind::Added), before);
    QCOMPARE(joined(parts, TextPart::Kind::Removed), after);
    for (qsizetype i = 1; i < parts.size(); ++i)
        QVERIFY(parts.at(i).kind != parts.at(i - 1).kind);
}

QTEST_GUILESS_MAIN(TestDocumentEdits)
#include "tst_documentedits.moc"
