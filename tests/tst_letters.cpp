// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/documentmarks.h"
#include "content/letters.h"
#include "support/hostile.h"
#include "support/packs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace {

using RowKind = LetterRow::Kind;

const QList<Language> languages{Language::Japanese, Language::English};

QString bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList blanksOf(const LetterRow &row)
{
    QStringList keys;
    for (auto matches = blankPattern().globalMatch(row.text); matches.hasNext();)
        keys << matches.next().captured(1);
    return keys;
}

QStringList headings(const FilledLetter &letter)
{
    QStringList found;
    for (const LetterLine &line : letter.lines)
        if (line.kind == RowKind::Heading)
            found << textOf(line, letter.language);
    return found;
}

// Copies the packs with one text of one of the letters' files replaced.
void copyWith(const QString &folder, const QString &changed, const QString &from, const QString &to)
{
    packs::copy(folder, changed.endsWith(QLatin1String(".json")) ? changed : QString(), from, to);
    QDirIterator it(QStringLiteral(":/packs/appi/letters"), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString source = it.next(), name = source.mid(QStringLiteral(":/packs/appi/").size());
        QString text = bytesOf(source);
        if (name == changed) {
            QVERIFY2(text.contains(from), qPrintable(from));
            text.replace(text.indexOf(from), from.size(), to);
        }
        QVERIFY(QDir().mkpath(QFileInfo(folder + u'/' + name).path()));
        QFile file(QString(folder + u'/' + name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0);
    }
}

} // namespace

// The letters of the pack: read strictly, complete, and filled without a silent gap.
class TestLetters : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyOutcomeHasItsLetter();
    void everyBlankHasItsNameAndExample();
    void everyLetterReadsWellHoweverItIsFilled_data();
    void everyLetterReadsWellHoweverItIsFilled();
    void everyEmptyBlankIsSeenAndTold_data();
    void everyEmptyBlankIsSeenAndTold();
    void bothLanguagesUseTheSameBlanks();
    void everySourceExists();
    void noLetterCallsTheFirmByAFixedWord();
    void personsAreToldFiveItemsOnly_data();
    void personsAreToldFiveItemsOnly();
    void theNineItemsStandInTheirOrder_data();
    void theNineItemsStandInTheirOrder();
    void factsAndPossibilitiesAreKeptApart();
    void aLossAndADamageAreToldAsSuch();
    void aRefusalNeedsAGroundOfItsKind();
    void aGroundReadsTheSameInBothLetters();
    void ofThreeAnswersExactlyOneHolds();
    void whatAReportDoesNotKnowIsUnderInvestigation();
    void headingsAreNumberedWithoutAGap();
    void aBlankUsedAsConditionHoldsWhenItHasAText();
    void valuesCannotChangeTheLetter_data();
    void valuesCannotChangeTheLetter();
    void theTextIsLaidOutToBeCopied();
    void brokenPacksAreRefusedWithThePlace_data();
    void brokenPacksAreRefusedWithThePlace();

private:
    const Letter &letter(const QString &id) const { return *m_letters.find(id); }
    LetterValues examples(const Letter &letter, Language language, bool on) const;
    LetterValues withConditions(const Letter &letter, Language language, const QStringList &conditions) const
    {
        LetterValues values = examples(letter, language, false);
        values.conditions = {conditions.begin(), conditions.end()};
        return values;
    }

    Library m_library;
    Letters m_letters;
};

void TestLetters::initTestCase()
{
    const auto library = Library::load();
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    m_library = *library;
    const auto letters = Letters::load(m_library);
    QVERIFY2(letters, letters ? "" : qPrintable(letters.error().detail));
    m_letters = *letters;
}

// The examples of all blanks; the switches and what may stay empty all on, or all off.
LetterValues TestLetters::examples(const Letter &letter, Language language, bool on) const
{
    LetterValues values;
    for (const QString &key : letter.placeholders) {
        const LetterField &field = *m_letters.field(key);
        if (field.isCondition && on)
            values.conditions.insert(key);
        else if (!field.isCondition && (on || !letter.optional.contains(key)))
            values.texts.insert(key, field.example.in(language));
    }
    return values;
}

// law.md 3e, the column of what the person is told.
void TestLetters::everyOutcomeHasItsLetter()
{
    const QHash<QString, QStringList> outcomes{{"E-01", {"granted", "partly", "refused", "none"}},
                                               {"E-02", {"granted", "partly", "refused", "none", "method"}},
                                               {"E-03", {"granted", "partly", "refused", "none"}},
                                               {"E-04", {"granted", "partly", "refused", "none", "alternative"}},
                                               {"E-05", {"granted", "partly", "refused", "none", "alternative"}},
                                               {"E-06", {"granted", "partly", "refused", "none", "method"}},
                                               {"E-07", {"stopped", "not-ours"}}};
    qsizetype requests = 0;
    for (auto kind = outcomes.cbegin(); kind != outcomes.cend(); ++kind)
        for (const QString &outcome : *kind) {
            const auto found = m_letters.forRequest(kind.key(), outcome);
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.constFirst()->id, QString(QString(kind.key()).remove(u'-') + u'-' + outcome));
            ++requests;
        }
    QVERIFY(m_letters.forRequest("E-03", "method").isEmpty() && m_letters.forRequest("E-02", "").isEmpty());
    for (const QString kind : {"E-01", "E-02", "E-03", "E-04", "E-05", "E-06"})
        QCOMPARE(m_letters.forRequest(kind, "not-ours").constFirst()->id, QString("C-not-ours"));
    QCOMPARE(m_letters.ofKind("common").size(), 7);
    QCOMPARE(m_letters.ofKind("incident").size(), 7);
    QCOMPARE(m_letters.ofKind("complaint").size(), 1);
    QCOMPARE(m_letters.all().size(), requests + 15);
    QCOMPARE(m_letters.all().constFirst().id, QString("C-receipt"));
}

void TestLetters::everyBlankHasItsNameAndExample()
{
    for (const Letter &one : m_letters.all())
        for (const QString &key : one.placeholders) {
            const LetterField *field = m_letters.field(key);
            QVERIFY2(field && !field->name.ja.isEmpty() && !field->name.en.isEmpty(), qPrintable(key));
            QVERIFY2(field->isCondition == field->example.ja.isEmpty(), qPrintable(key));
        }
    QCOMPARE(m_letters.field("ground")->name.en, QString("Ground"));
    QVERIFY(!m_letters.field("no.such"));
    QVERIFY(letter("C-receipt").placeholders.contains("firm.phone"));
    QCOMPARE(letter("E04-granted").optional,
             (QStringList{"firm.representative_title", "firm.hours", "firm.email", "agent.name", "answer.backup"}));
}

void TestLetters::everyLetterReadsWellHoweverItIsFilled_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("on");
    for (const Letter &one : m_letters.all())
        for (const Language language : languages) {
            const auto row = [&](const QString &name, const QStringList &on) {
                QTest::addRow("%s %s %s", qPrintable(one.id), language == Language::Japanese ? "ja" : "en", qPrintable(name))
                    << one.id << language << on;
            };
            row("all", one.placeholders);
            row("nothing", {});
            for (const QString &key : one.placeholders)
                if (m_letters.field(key)->isCondition || one.optional.contains(key))
                    row(key, {key});
        }
}

void TestLetters::everyLetterReadsWellHoweverItIsFilled()
{
    QFETCH(QString, id);
    QFETCH(Language, language);
    QFETCH(QStringList, on);
    LetterValues values = examples(letter(id), language, false);
    for (const QString &key : on) {
        const LetterField &field = *m_letters.field(key);
        if (field.isCondition)
            values.conditions.insert(key);
        else
            values.texts.insert(key, field.example.in(language));
    }
    const FilledLetter filled = fill(letter(id), values, language);
    const QString text = toText(filled);
    QVERIFY(!filled.title.isEmpty() && text.contains(filled.title));
    for (const QString bad : {"{{", "}}", "<!--", "\n\n\n", "報告不要", "  ", " ,", "。。"})
        QVERIFY2(!text.contains(bad), qPrintable(bad + text));
    static const QRegularExpression stray(QStringLiteral("[：:、,，（(]\\s*\\n|\\n\\s*[。、.,）)]"));
    QVERIFY2(!text.contains(stray), qPrintable(text));
    QVERIFY(!text.startsWith(u'\n') && text.endsWith(u'\n') && !text.endsWith("\n\n"));
    const QStringList numbered = headings(filled);
    for (qsizetype i = 0; i < numbered.size(); ++i)
        QVERIFY(numbered[i].startsWith(QString::number(i + 1) + (language == Language::Japanese ? "　" : ". ")));
    for (const QString &key : filled.missing) // only choices that were not made
        QVERIFY2(!letter(id).placeholders.contains(key), qPrintable(key));
    QCOMPARE(text.contains(gapMark(language)), !filled.missing.isEmpty());
}

void TestLetters::everyEmptyBlankIsSeenAndTold_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Language>("language");
    for (const Letter &one : m_letters.all())
        for (const Language language : languages)
            QTest::addRow("%s %s", qPrintable(one.id), language == Language::Japanese ? "ja" : "en") << one.id << language;
}

void TestLetters::everyEmptyBlankIsSeenAndTold()
{
    QFETCH(QString, id);
    QFETCH(Language, language);
    const Letter &one = letter(id);
    LetterValues values; // every condition holds, of a choice the first
    for (const QString &key : one.placeholders)
        if (m_letters.field(key)->isCondition || one.optional.contains(key))
            values.conditions.insert(key);
    for (const LetterChoice &choice : one.choices)
        for (const QString &key : choice.of.mid(1))
            values.conditions.remove(key);
    QSet<QString> expected;
    for (const LetterRow &row : one.rows(language))
        if (row.condition.isEmpty() || values.conditions.contains(row.condition) != row.unless)
            for (const QString &key : blanksOf(row))
                expected.insert(key);
    const FilledLetter filled = fill(one, values, language);
    const QStringList told = filled.missing + filled.pending;
    QCOMPARE(QSet<QString>(told.begin(), told.end()), expected);
    QCOMPARE(told.size(), expected.size());
    QVERIFY(toText(filled).count(gapMark(language)) >= filled.missing.size());
    for (const QString &empty : {QString(" \n　\t"), QString(QChar(0x200B))}) {
        for (const QString &key : expected)
            values.texts.insert(key, empty);
        QCOMPARE(fill(one, values, language).missing, filled.missing);
    }
}

// English says "we" and "you" where Japanese has the names.
void TestLetters::bothLanguagesUseTheSameBlanks()
{
    for (const Letter &one : m_letters.all()) {
        QSet<QString> keys[2];
        for (const Language language : languages)
            for (const LetterRow &row : one.rows(language)) {
                keys[int(language)].insert((row.unless ? "unless " : "if ") + row.condition);
                for (const QString &key : blanksOf(row))
                    keys[int(language)].insert(key);
            }
        for (const QString name : {"firm.we", "person.name"})
            for (QSet<QString> &set : keys)
                set.remove(name);
        QCOMPARE(keys[0], keys[1]);
        const auto count = [&](Language language, RowKind kind) {
            return std::count_if(one.rows(language).begin(), one.rows(language).end(),
                                 [&](const LetterRow &row) { return row.kind == kind; });
        };
        for (const RowKind kind : {RowKind::Title, RowKind::Heading, RowKind::Point})
            QCOMPARE(count(Language::Japanese, kind), count(Language::English, kind));
    }
}

// In the numbering of the law's texts, as tst_content has it.
void TestLetters::everySourceExists()
{
    const QJsonObject known = QJsonDocument::fromJson(bytesOf(QStringLiteral(SOURCES "/tests/data/articles.json")).toUtf8()).object();
    static const QRegularExpression pattern(QStringLiteral("^(法|令|規則|GL)(\\d[\\d-]*)(?:\\((\\d+)\\))?(?:\\[(\\d+)\\])?$"));
    for (const Letter &one : m_letters.all()) {
        QVERIFY2(!one.law.isEmpty() && one.checkedOn.isValid(), qPrintable(one.id));
        for (const QString &reference : one.law) {
            const auto match = pattern.match(reference);
            const QJsonArray paragraphs = known[match.captured(1)].toObject()[match.captured(2)].toArray();
            const int paragraph = match.captured(3).toInt();
            QVERIFY2(!paragraphs.isEmpty() && paragraph <= paragraphs.size(), qPrintable(one.id + reference));
            QVERIFY2(match.captured(4).toInt() <= paragraphs[std::max(paragraph, 1) - 1].toInt(), qPrintable(one.id + reference));
        }
    }
}

void TestLetters::noLetterCallsTheFirmByAFixedWord()
{
    static const QRegularExpression fixed("当[社店院]|弊社|当事務所|当教室|御社|貴社");
    for (const Letter &one : m_letters.all())
        for (const LetterRow &row : one.ja)
            QVERIFY2(!row.text.contains(fixed), qPrintable(one.id + row.text));
    for (const QString we : {"当院", "当事務所"}) {
        LetterValues values = examples(letter("L1"), Language::Japanese, true);
        values.texts.insert("firm.we", we);
        QVERIFY(headings(fill(letter("L1"), values, Language::Japanese)).contains("7　" + we + "の対応"));
    }
}

void TestLetters::personsAreToldFiveItemsOnly_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"L1", "L2", "L3", "L5", "L6"})
        QTest::newRow(id) << id;
}

// Rules 10: without number of persons, response, publication and prevention of recurrence.
void TestLetters::personsAreToldFiveItemsOnly()
{
    QFETCH(QString, id);
    static const QRegularExpression others("本人の数|本人への対応|公表|再発|Number of persons|Response to|ublication|recurrence");
    for (const Language language : languages)
        for (const LetterRow &row : letter(id).rows(language))
            QVERIFY2(!row.text.contains(others), qPrintable(row.text));
}

void TestLetters::theNineItemsStandInTheirOrder_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("L4") << "L4";
    QTest::newRow("L7") << "L7";
}

void TestLetters::theNineItemsStandInTheirOrder()
{
    QFETCH(QString, id);
    const QStringList items{"1　概要",         "2　漏えい等", "3　本人の数", "4　原因",  "5　二次被害",
                            "6　本人への対応", "7　公表",     "8　再発防止", "9　その他"};
    for (const bool on : {true, false}) {
        const QStringList found = headings(fill(letter(id), examples(letter(id), Language::Japanese, on), Language::Japanese));
        QCOMPARE(found.size(), items.size());
        for (qsizetype i = 0; i < items.size(); ++i)
            QVERIFY2(found[i].startsWith(items[i]), qPrintable(found[i]));
    }
    QCOMPARE(headings(fill(letter(id), {}, Language::English)).size(), 9);
}

void TestLetters::factsAndPossibilitiesAreKeptApart()
{
    const auto paragraphs = [&](const QString &id) {
        return toText(fill(letter(id), examples(letter(id), Language::Japanese, true), Language::Japanese)).split("\n\n");
    };
    const auto indexOf = [&](const QStringList &texts, const char *key) {
        const QString wanted = m_letters.field(key)->example.ja;
        return std::find_if(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(wanted); }) - texts.begin();
    };
    const QStringList possible = paragraphs("L2"), confirmed = paragraphs("L1"), published = paragraphs("L3");
    QVERIFY(indexOf(possible, "incident.outline") < indexOf(possible, "incident.possibility"));
    QVERIFY(indexOf(possible, "incident.possibility") < possible.size());
    for (const QStringList &texts : {confirmed, published})
        for (const char *fact : {"incident.outline", "incident.cause", "incident.done"})
            for (const char *open : {"incident.unknown", "incident.possible_damage"})
                QVERIFY2(indexOf(texts, fact) != indexOf(texts, open), fact);
    const auto misuse = std::find_if(confirmed.begin(), confirmed.end(), [](const QString &text) { return text.contains("悪用は確認"); });
    QVERIFY(misuse != confirmed.end() && misuse - confirmed.begin() != indexOf(confirmed, "incident.possible_damage"));
}

void TestLetters::aLossAndADamageAreToldAsSuch()
{
    for (const QString id : {"L1", "L2"}) {
        const auto filled = [&](const QStringList &events) {
            return fill(letter(id), withConditions(letter(id), Language::Japanese, events), Language::Japanese);
        };
        const QString leak = toText(filled({})), loss = toText(filled({"incident.lost"})), damage = toText(filled({"incident.damaged"}));
        QCOMPARE(toText(filled({"incident.leaked"})), leak);
        QVERIFY(leak.contains("漏えい") && leak.contains("外部へ漏れた") && !leak.contains("失われた") && !leak.contains("書き換わり"));
        QVERIFY(loss.contains("紛失") && loss.contains("失われた") && !loss.contains("漏"));
        QVERIFY(damage.contains("破損") && damage.contains("書き換わり") && !damage.contains("漏") && !damage.contains("失われた"));
        const FilledLetter both = filled({"incident.leaked", "incident.damaged"}); // ransomware that took the data along
        QVERIFY(both.title.contains("漏えい") && both.missing.isEmpty());
        QVERIFY(toText(both).contains("外部へ漏れた") && toText(both).contains("書き換わり"));
    }
    for (const QString id : {"L3", "L5", "L6"})
        QVERIFY(!toText(fill(letter(id), examples(letter(id), Language::Japanese, true), Language::Japanese)).contains("漏"));
}

void TestLetters::aRefusalNeedsAGroundOfItsKind()
{
    QCOMPARE(m_letters.groundsOf("E-01"), (QStringList{"already_clear", "harm_person", "harm_firm", "public_task"}));
    QCOMPARE(m_letters.groundsOf("E-02"), (QStringList{"rights", "operations", "other_law", "other_route"}));
    QCOMPARE(m_letters.groundsOf("E-03"), (QStringList{"claim_wrong", "past_fact", "not_needed", "special_procedure"}));
    QCOMPARE(m_letters.groundsOf("E-04"), (QStringList{"no_violation", "still_needed", "no_harm", "overriding", "legal_retention"}));
    QCOMPARE(m_letters.groundsOf("E-05"), (QStringList{"lawful_provision", "no_violation", "no_harm", "overriding"}));
    QCOMPARE(m_letters.groundsOf("E-06"), (QStringList{"rights", "operations", "other_law"}));
    QVERIFY(m_letters.groundsOf("E-07").isEmpty());
    for (const QString kind : {"E-01", "E-02", "E-03", "E-04", "E-05", "E-06"})
        for (const QString outcome : {"partly", "refused"}) {
            const Letter &one = *m_letters.forRequest(kind, outcome).constFirst();
            const FilledLetter none = fill(one, withConditions(one, Language::Japanese, {}), Language::Japanese);
            QCOMPARE(none.missing, QStringList{"ground"});
            QVERIFY(toText(none).contains("理由は次のとおりです。\n・（　　　　）\n"));
            const FilledLetter foreign = fill(one, withConditions(one, Language::Japanese, {"ground.of_another_kind"}), Language::Japanese);
            QCOMPARE(foreign.missing, QStringList{"ground"});
            for (const QString &code : m_letters.groundsOf(kind)) {
                const FilledLetter filled = fill(one, withConditions(one, Language::Japanese, {"ground." + code}), Language::Japanese);
                QVERIFY2(filled.missing.isEmpty() && toText(filled).count("\n・") == 1, qPrintable(one.id + code));
            }
        }
}

void TestLetters::aGroundReadsTheSameInBothLetters()
{
    const auto ground = [](const Letter &one, const QString &key, Language language) {
        const auto row = std::find_if(one.rows(language).begin(), one.rows(language).end(),
                                      [&](const LetterRow &wanted) { return wanted.condition == key; });
        return row->text;
    };
    for (const QString kind : {"E-01", "E-02", "E-03", "E-04", "E-05", "E-06"})
        for (const QString &code : m_letters.groundsOf(kind))
            for (const Language language : languages)
                QCOMPARE(ground(*m_letters.forRequest(kind, "partly")[0], "ground." + code, language),
                         ground(*m_letters.forRequest(kind, "refused")[0], "ground." + code, language));
}

void TestLetters::ofThreeAnswersExactlyOneHolds()
{
    const auto filled = [&](const QStringList &on) {
        return fill(letter("L5"), withConditions(letter("L5"), Language::Japanese, on), Language::Japanese);
    };
    QVERIFY(filled({"answer.included"}).missing.isEmpty());
    QVERIFY(toText(filled({"answer.included"})).contains("含まれることを確認しました"));
    QCOMPARE(filled({}).missing, QStringList{"answer.result"});
    const FilledLetter both = filled({"answer.included", "answer.not_included"});
    QCOMPARE(both.missing, QStringList{"answer.result"});
    QVERIFY(!toText(both).contains("含まれ"));
    QCOMPARE(toText(both).count("（　　　　）"), 1);
    QCOMPARE(fill(letter("L7"), withConditions(letter("L7"), Language::Japanese, {}), Language::Japanese).missing,
             QStringList{"report.stage"});
    QCOMPARE(fill(letter("C-identity"), withConditions(letter("C-identity"), Language::Japanese, {}), Language::Japanese).missing,
             QStringList{"channel"});
}

void TestLetters::whatAReportDoesNotKnowIsUnderInvestigation()
{
    LetterValues values{.texts = {}, .conditions = {"report.is_first"}};
    const FilledLetter first = fill(letter("L7"), values, Language::Japanese);
    QVERIFY2(toText(first).contains("概要\n調査中\n"), qPrintable(toText(first)));
    QVERIFY(first.pending.contains("report.cause") && first.pending.contains("report.outline"));
    for (const QString &key : first.missing)
        QVERIFY2(!key.startsWith("report.") || key == "report.made_by" || key == "report.checked_by", qPrintable(key));
    QVERIFY(toText(fill(letter("L4"), {}, Language::English)).contains("4. Cause\nunder investigation\n"));
    for (const Letter &one : m_letters.all())
        QCOMPARE(one.pending.isEmpty(), one.id != "L4" && one.id != "L7");
    QVERIFY(fill(letter("L1"), {}, Language::Japanese).missing.contains("incident.occurred_on"));
}

void TestLetters::headingsAreNumberedWithoutAGap()
{
    LetterValues values = examples(letter("L1"), Language::Japanese, true);
    QCOMPARE(headings(fill(letter("L1"), values, Language::Japanese))[3], QString("4　まだ分かっていないこと"));
    values.texts.remove("incident.unknown");
    values.conditions.remove("incident.unknown");
    const QStringList without = headings(fill(letter("L1"), values, Language::Japanese));
    QCOMPARE(without.size(), 6);
    QCOMPARE(without[3], QString("4　起こる可能性のある被害"));
    // A heading under which nothing stands is left out.
    const FilledLetter published = fill(letter("L3"), withConditions(letter("L3"), Language::Japanese, {}), Language::Japanese);
    for (const QString &heading : headings(published))
        QVERIFY(!heading.contains("まだ分かっていないこと"));
}

void TestLetters::aBlankUsedAsConditionHoldsWhenItHasAText()
{
    LetterValues values = examples(letter("E04-granted"), Language::Japanese, false);
    QVERIFY(!toText(fill(letter("E04-granted"), values, Language::Japanese)).contains("代理人"));
    values.texts.insert("agent.name", "山田 太郎");
    QVERIFY(toText(fill(letter("E04-granted"), values, Language::Japanese)).contains("山田 花子 様\n代理人　山田 太郎 様\n"));
    values.texts.remove("agent.name");
    values.conditions.insert("agent.name");
    const FilledLetter nameless = fill(letter("E04-granted"), values, Language::Japanese);
    QVERIFY(toText(nameless).contains("代理人　（　　　　） 様\n"));
    QCOMPARE(nameless.missing, QStringList{"agent.name"});
}

void TestLetters::valuesCannotChangeTheLetter_data()
{
    QTest::addColumn<QString>("value");
    int row = 0;
    for (const QString &text : hostileTexts() + brokenTexts())
        QTest::addRow("hostile %d", row++) << text;
    for (const char *text :
         {"{{person.name}}", "{{#if ground.rights}}", "{{/if}}", "# 題", "## 見出し", "- 点", "<!-- part:desk -->", "a\n\n\n\n# b\n- c"})
        QTest::addRow("sign %d", row++) << QString::fromUtf8(text);
}

void TestLetters::valuesCannotChangeTheLetter()
{
    QFETCH(QString, value);
    const Letter &one = letter("E02-partly");
    LetterValues values = withConditions(one, Language::Japanese, {"ground.rights"});
    const FilledLetter plain = fill(one, values, Language::Japanese);
    for (const QString key : {"person.name", "request.subject", "reply.withheld_items"})
        values.texts.insert(key, value);
    const FilledLetter filled = fill(one, values, Language::Japanese);
    QCOMPARE(filled.title, plain.title);
    QCOMPARE(filled.lines.size(), plain.lines.size());
    for (qsizetype i = 0; i < filled.lines.size(); ++i)
        QVERIFY(filled.lines[i].kind == plain.lines[i].kind && filled.lines[i].part == plain.lines[i].part);
    const QString text = toText(filled);
    QVERIFY(!text.contains("\n\n\n") && !text.contains(QChar(0x1B)) && !text.contains(QChar(0x202E)) && !text.contains(u'\r'));
    for (const QString sign :
         {"{{person.name}}", "{{#if ground.rights}}", "# 題", "- 点", "<!-- part:desk -->", "👩‍👩‍👧‍👦"})
        QCOMPARE(text.contains(sign), value.contains(sign));
}

void TestLetters::theTextIsLaidOutToBeCopied()
{
    LetterValues values = withConditions(letter("E07-stopped"), Language::Japanese, {});
    QCOMPARE(toText(fill(letter("E07-stopped"), values, Language::Japanese)),
             QString("2026年11月24日\n\n"
                     "山田 花子 様\n\n"
                     "東京都○○区○○1-2-3\nさくら商店\n佐藤 一郎\n\n"
                     "ご案内の停止のお知らせ\n\n"
                     "2026年11月20日に承った件について、お知らせします。ご連絡をいただき、ありがとうございました。\n\n"
                     "はがきとメールでのご案内を、2026年11月25日に止めました。\n\n"
                     "すでに手配したものが、行き違いで届くことがあります。その際は、どうぞご容赦ください。\n\n"
                     "【お問合せ先】\n個人情報の窓口（総務）\n電話：03-0000-0000\n"));
    values = withConditions(letter("E02-refused"), Language::English, {"ground.other_law"});
    values.texts.insert("ground.other_law_name", "one\ntwo");
    QVERIFY(toText(fill(letter("E02-refused"), values, Language::English))
                .contains("\n- disclosure would break another law (APPI Article 33(2)(iii)): one\n  two\n"));
}

void TestLetters::brokenPacksAreRefusedWithThePlace_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *file, const char *from, const char *to, const char *place) {
        QTest::newRow(name) << file << QString::fromUtf8(from) << QString::fromUtf8(to) << place;
    };
    row("unknown blank", "letters/L6.md", "{{answer.finding}}", "{{answer.fnding}}", "letters/L6.md:10: \"answer.fnding\"");
    row("switch as blank", "letters/L5.md", "{{person.items}}", "{{answer.included}}", "letters/L5.md:8: \"answer.included\"");
    row("blank not closed", "letters/L6.md", "{{answer.finding}}", "{{answer.finding", "letters/L6.md:10");
    row("condition not closed", "letters/C-receipt.md", "{{/if}}", "", "\"request.identity_needed\" is not closed");
    row("condition in a condition", "letters/C-specify.md", "これまでに伺っている手がかり：{{request.hint}}", "{{#if request.hint}}",
        "a condition inside a condition");
    row("closed by another word", "letters/C-receipt.md", "{{/if}}", "{{/unless}}", "closes a condition that is not open");
    row("unknown condition", "letters/C-receipt.md", "{{#if request.identity_needed}}", "{{#if request.what}}", "\"request.what\"");
    row("no list", "letters/C-receipt.md", "{{#if request.identity_needed}}", "{{#each request.what}}", "\"#each request.what\"");
    row("no title", "letters/C-fee.md", "# 手数料のお願い", "手数料のお願い", "letters[3].id");
    row("a title less", "letters/L1.md", "# 個人情報の紛失についてのお知らせ", "", "a text may be left without a title");
    row("one language", "letters/C-fee.md", "<!-- block:en -->", "", "needs the blocks");
    row("outside the blocks", "letters/C-fee.md", "<!-- block:ja -->", "Hello\n<!-- block:ja -->", "letters/C-fee.md:1");
    row("unknown remark", "letters/C-fee.md", "# 手数料", "<!-- note: x -->\n# 手数料", "\"note: x\"");
    row("remark inside a line", "letters/C-fee.md", "# 手数料", "# <!-- x --> 手数料", "letters/C-fee.md:2");
    row("third depth", "letters/L6.md", "## 分かったこと", "### 分かったこと", "no heading can stand here");
    row("heading in a frame", "letters/frames/person.md", "【お問合せ先】", "# お問合せ先", "letters/frames/person.md");
    row("ground left out", "letters/E02-refused.md", "{{#if ground.other_law}}", "{{#if ground.rights}}",
        "the languages have different conditions");
    row("not declared", "letters.json", "[\"request.number\", \"request.received_on\", ", "[\"request.received_on\", ",
        "\"request.number\" is in the text");
    row("declared in vain", "letters.json", "\"placeholders\": [", "\"placeholders\": [\"firm.we\", ", "\"firm.we\" is not in the text");
    row("ground of another kind", "letters.json", "\"codes\": [\"rights\", \"operations\", \"other_law\"]", "\"codes\": [\"rights\"]",
        "\"ground\" has other switches");
    row("unknown law", "letters.json", "法38(1)", "民38(1)", "letters[3].law");
    row("unknown level", "letters.json", "own-rule", "own-wish", "letters[3].level");
    row("unknown key", "letters.json", "\"report\": true", "\"reports\": true", "reports: unknown key");
    row("letter without a text", "letters.json", "\"id\": \"C-fee\"", "\"id\": \"C-free\"", "letters/C-free.md");
    row("kind of nothing", "letters.json", "\"kind\": \"complaint\"", "\"kind\": \"E-08\"", "\"E-08\"");
    row("fallback elsewhere", "letters.json", "\"fallback\": \"incident.leaked\"", "\"fallback\": \"agent.name\"", "choices[2].fallback");
    row("field twice", "letters.json", "\"key\": \"firm.email\"", "\"key\": \"firm.phone\"", "\"firm.phone\" is there twice");
    row("example missing", "letters.json", "\"example\": {\"ja\": \"店主\", \"en\": \"Owner\"}", "\"long\": true", "fields[3].example");
}

void TestLetters::brokenPacksAreRefusedWithThePlace()
{
    QFETCH(QString, file);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, place);
    const QTemporaryDir folder;
    copyWith(folder.path(), file, from, to);
    const auto library = Library::load(folder.path());
    QVERIFY(library);
    const auto letters = Letters::load(*library);
    QVERIFY(!letters);
    QVERIFY2(letters.error().detail.contains(place), qPrintable(letters.error().detail));
    QVERIFY(letters.error().message.contains("letters.json"));
}

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
