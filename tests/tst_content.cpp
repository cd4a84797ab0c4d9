// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/crosschecks.h"
#include "content/fieldtext.h"
#include "content/lawregister.h"
#include "content/learning.h"
#include "content/starter.h"
#include "content/statements.h"
#include "content/vague.h"
#include "support/packs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

// The packs that are shipped, and what the reader says of broken ones.
class TestContent : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFieldWithCodesHasItsList();
    void everyFieldAndFactIsExplained();
    void everyKindHasAnIconAndDefaults();
    void knowsEveryCountry();
    void findsLabelsAndKeepsUnknownCodes();
    void marksWhatWasNotVerified();
    void writesReferencesInWords_data();
    void writesReferencesInWords();
    void everyCitedArticleExists();
    void everyTextIsInItsLanguage();
    void findsTheRuleOfAReference();
    void readsTheGlossaryAndTheQuiz();
    void everyStarterIsComplete_data();
    void everyStarterIsComplete();
    void keepsOnlyWhatTheKeptHoldingsUse();
    void leavesTheAnswersOfTheFirmAlone();
    void namesThePlaceOfEveryFault_data();
    void namesThePlaceOfEveryFault();
    void collectsAllFaults();
    void saysWhichFileIsMissingOrNotJson();
    void loadsInAFewMilliseconds();

private:
    Library m_library;
};

namespace {

QJsonObject parsed(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// Calls visit(key, value) for every value at any depth.
void walk(const QString &key, const QJsonValue &value, const std::function<void(const QString &, const QJsonValue &)> &visit)
{
    visit(key, value);
    if (value.isArray())
        for (const QJsonValue &item : value.toArray())
            walk(key, item, visit);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        walk(it.key(), it.value(), visit);
}

} // namespace

void TestContent::initTestCase()
{
    const auto library = Library::load();
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    m_library = *library;
}

void TestContent::everyFieldWithCodesHasItsList()
{
    const auto check = [this](const auto &field) {
        if (field.list)
            QVERIFY2(!m_library.list(QLatin1String(field.list)).isEmpty(), field.list);
    };
    forEachField<Holding>(check);
    forEachField<Purpose>(check);
    forEachField<Contractor>(check);
    forEachField<Firm>(check);
    forEachField<OwnQuestion>(check);
}

void TestContent::everyFieldAndFactIsExplained()
{
    forEachField<Holding>([this](const auto &field) { QVERIFY2(m_library.fieldHelp(QLatin1String(field.column)), field.column); });
    forEachField<Firm>([this](const auto &field) {
        using Value = typename std::decay_t<decltype(field)>::Value;
        if constexpr (std::is_same_v<Value, Fact>)
            QVERIFY2(m_library.firmHelp(QLatin1String(field.column)), field.column);
    });
    QVERIFY(!m_library.fieldHelp(QStringLiteral("no_such_column")));
}

void TestContent::everyKindHasAnIconAndDefaults()
{
    const QList<Entry> &kinds = m_library.list(QStringLiteral("kinds"));
    QCOMPARE(kinds.size(), 36);
    for (const Entry &entry : kinds) {
        const Kind *kind = m_library.kind(entry.id);
        QVERIFY2(QFile::exists(QStringLiteral(SOURCES "/resources/icons/%1.svg").arg(kind->icon)), qPrintable(kind->icon));
        QVERIFY2(!kind->defaults.form.isEmpty() && !kind->defaults.items.isEmpty() && !kind->defaults.subjects.isEmpty(),
                 qPrintable(entry.id));
        QCOMPARE(kind->defaults.kind.value, entry.id);
    }
    const Holding &cards = m_library.kind(QStringLiteral("business-cards"))->defaults;
    QVERIFY(cards.medium.is(QLatin1StringView("paper")));
    QCOMPARE(cards.subjects.values, QStringList{QStringLiteral("business-contact")});
}

void TestContent::knowsEveryCountry()
{
    const QList<Entry> &countries = m_library.list(QStringLiteral("countries"));
    QCOMPARE(countries.size(), 250); // 249 of ISO 3166-1 and "unknown"
    QCOMPARE(countries.first().id, QStringLiteral("JP"));
    static const QRegularExpression code(QStringLiteral("^(?:[A-Z]{2}|unknown)$"));
    for (const Entry &country : countries)
        QVERIFY2(code.match(country.id).hasMatch(), qPrintable(country.id));
    QCOMPARE(m_library.label(QStringLiteral("countries"), QStringLiteral("unknown"), Language::Japanese), QStringLiteral("不明"));
}

void TestContent::findsLabelsAndKeepsUnknownCodes()
{
    QCOMPARE(m_library.label(QStringLiteral("media"), QStringLiteral("paper"), Language::Japanese), QStringLiteral("紙"));
    QCOMPARE(m_library.label(QStringLiteral("media"), QStringLiteral("papyrus"), Language::Japanese), QStringLiteral("papyrus"));
    QCOMPARE(m_library.label(QStringLiteral("no_list"), QStringLiteral("paper"), Language::English), QStringLiteral("paper"));
    Holding holding;
    holding.items.values = {QStringLiteral("name"), QStringLiteral("my-number")};
    const FieldText text{m_library, Language::Japanese};
    QCOMPARE(text.text(holding.items, "items"), QStringLiteral("氏名、マイナンバー（個人番号）"));
}

void TestContent::marksWhatWasNotVerified()
{
    const Entry *checked = m_library.entry(QStringLiteral("retention"), QStringLiteral("business-need"));
    const Entry *unchecked = m_library.entry(QStringLiteral("retention"), QStringLiteral("medical-chart"));
    QVERIFY(checked && unchecked);
    QVERIFY(!checked->hint.ja.contains(m_library.unverifiedNote().ja));
    QVERIFY(unchecked->hint.ja.endsWith(m_library.unverifiedNote().ja));
    QVERIFY(unchecked->hint.en.endsWith(m_library.unverifiedNote().en));
}

void TestContent::writesReferencesInWords_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("japanese");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("shortJapanese");
    const auto row = [](const char *reference, const char *japanese, const char *english, const char *shortJapanese) {
        QTest::newRow(reference) << QString::fromUtf8(reference) << QString::fromUtf8(japanese) << QString::fromUtf8(english)
                                 << QString::fromUtf8(shortJapanese);
    };
    row("法27(5)[3]", "個人情報保護法第27条第5項第3号", "APPI Art. 27(5)(iii)", "法27条5項3号");
    row("法22", "個人情報保護法第22条", "APPI Art. 22", "法22条");
    row("令1[9]", "個人情報保護法施行令第1条第9号", "APPI Enforcement Order Art. 1(ix)", "令1条9号");
    row("規則8(1)[2]", "個人情報保護法施行規則第8条第1項第2号", "APPI Enforcement Rules Art. 8(1)(ii)", "規則8条1項2号");
    row("GL10-5(2)", "個人情報保護法ガイドライン（通則編）10-5(2)", "PPC Guidelines (General Rules) 10-5(2)", "ガイドライン10-5(2)");
    row("QA7-53", "個人情報保護委員会のQ&A 7-53", "PPC Q&A 7-53", "Q&A7-53");
    row("番号法29-4", "番号法（マイナンバー法）第29条の4", "My Number Act Art. 29-4", "番号法29条の4");
    row("安衛則52-13(2)", "労働安全衛生規則第52条の13第2項", "Ordinance on Industrial Safety and Health Art. 52-13(2)",
        "安衛則52条の13第2項");
    row("no reference", "no reference", "no reference", "no reference");
    row("法", "個人情報保護法", "APPI", "法");
    row("法二十七", "法二十七", "法二十七", "法二十七");
    row("GL", "GL", "GL", "GL");
}

void TestContent::writesReferencesInWords()
{
    QFETCH(QString, reference);
    QFETCH(QString, japanese);
    QFETCH(QString, english);
    QFETCH(QString, shortJapanese);
    QCOMPARE(m_library.lawText(reference, Language::Japanese), japanese);
    QCOMPARE(m_library.lawText(reference, Language::English), english);
    QCOMPARE(m_library.lawText(reference, Language::Japanese, LawForm::Short), shortJapanese);
}

// articles.json: article -> number of items in each of its paragraphs, taken from the texts of the law.
void TestContent::everyCitedArticleExists()
{
    const QJsonObject known = parsed(QStringLiteral(SOURCES "/tests/data/articles.json"));
    QCOMPARE(known.value(QStringLiteral("法")).toObject().size(), 185);
    static const QRegularExpression pattern(QStringLiteral("^(法|令|規則|GL)(\\d[\\d-]*)(?:\\((\\d+)\\))?(?:\\[(\\d+)\\])?$"));
    int cited = 0;
    for (const QString &file : packs::files())
        walk({}, parsed(file), [&](const QString &key, const QJsonValue &value) {
            const auto match = pattern.match(value.toString());
            if (key != QLatin1String("law") || !match.hasMatch())
                return;
            ++cited;
            const QJsonArray paragraphs = known.value(match.captured(1)).toObject().value(match.captured(2)).toArray();
            const bool chapter = match.captured(1) == QLatin1String("GL");
            const int paragraph = match.captured(3).toInt(), item = match.captured(4).toInt();
            const bool found = !paragraphs.isEmpty()
                && (chapter ? paragraph <= paragraphs[0].toInt()
                            : paragraph <= paragraphs.size() && item <= paragraphs[std::max(paragraph, 1) - 1].toInt());
            QVERIFY2(found, qPrintable(file + u' ' + value.toString()));
        });
    QVERIFY(cited > 500);
}

void TestContent::everyTextIsInItsLanguage()
{
    static const QRegularExpression kana(QStringLiteral("[\\x{3041}-\\x{30ff}\\x{4e00}-\\x{9fff}]"));
    int texts = 0;
    for (const QString &file : packs::files())
        walk({}, parsed(file), [&](const QString &, const QJsonValue &value) {
            const QJsonObject both = value.toObject();
            if (!both.contains(QStringLiteral("ja")))
                return;
            ++texts;
            const QString ja = both.value(QStringLiteral("ja")).toString(), en = both.value(QStringLiteral("en")).toString();
            QVERIFY2(kana.match(ja).hasMatch() || ja == en || ja == QLatin1String("Q&A"), qPrintable(file + u' ' + ja));
            const auto foreign = std::count_if(en.begin(), en.end(), [](QChar c) { return c.unicode() > 0x3000; });
            QVERIFY2(!en.isEmpty() && foreign * 4 < en.size(), qPrintable(file + u' ' + en)); // may name what is on a Japanese screen
        });
    QVERIFY(texts > 2000);
}

void TestContent::findsTheRuleOfAReference()
{
    const auto laws = readLawRegister(m_library);
    QVERIFY2(laws, laws ? "" : qPrintable(laws.error().detail));
    QVERIFY(laws->rules().size() > 100);
    QCOMPARE(laws->find(QStringLiteral("法20(2)[1]"))->reference, QStringLiteral("法20"));
    QCOMPARE(laws->find(QStringLiteral("安衛法104(3)"))->level, QStringLiteral("recommended"));
    QCOMPARE(laws->find(QStringLiteral("安衛法104(1)"))->level, QStringLiteral("duty"));
    QVERIFY(!laws->find(QStringLiteral("法999")));
    QVERIFY(laws->wasRead(QStringLiteral("法23")) && !laws->wasRead(QStringLiteral("番号法12")));
    const QDate renumbered(2027, 1, 17);
    const LawRule *today = laws->find(QStringLiteral("法179"));
    QVERIFY(today->validity.holdsOn(renumbered.addDays(-1)) && !today->validity.holdsOn(renumbered));
}

void TestContent::readsTheGlossaryAndTheQuiz()
{
    const auto terms = readGlossary(m_library);
    QVERIFY2(terms, terms ? "" : qPrintable(terms.error().detail));
    QCOMPARE(terms->size(), 76);
    const auto questions = readQuiz(m_library);
    QVERIFY2(questions, questions ? "" : qPrintable(questions.error().detail));
    QCOMPARE(questions->size(), 45);
    for (const char *subject : {"classify", "scope", "gaps"}) {
        const auto statements = Statements::load(m_library, QLatin1String(subject));
        QVERIFY2(statements, subject);
    }
}

void TestContent::everyStarterIsComplete_data()
{
    QTest::addColumn<QString>("trade");
    const auto library = Library::load();
    QVERIFY(library);
    const QStringList trades = starterTrades(*library);
    QCOMPARE(trades.size(), 10);
    for (const QString &trade : trades)
        QTest::newRow(qPrintable(trade)) << trade;
}

void TestContent::everyStarterIsComplete()
{
    QFETCH(QString, trade);
    const auto starter = readStarter(trade, m_library);
    QVERIFY2(starter, starter ? "" : qPrintable(starter.error().detail));
    QVERIFY2(starter->holdings.size() >= 8 && starter->holdings.size() <= 20, qPrintable(QString::number(starter->holdings.size())));
    QVERIFY(!starter->purposes.isEmpty() && !starter->contractors.isEmpty());
    const StarterRecords records = recordsOf(*starter, Language::Japanese);
    QCOMPARE(records.facts.trade.value, trade);
    QSet<QUuid> ids, linked;
    for (const Purpose &purpose : records.purposes)
        ids.insert(purpose.id);
    for (const Contractor &contractor : records.contractors)
        ids.insert(contractor.id);
    for (const Holding &holding : records.holdings) {
        QCOMPARE(holding.presence, Presence::Unsure);
        QVERIFY2(!holding.purposes.isEmpty(), qPrintable(holding.name));
        for (const QUuid &id : holding.purposes.ids + holding.contractors.ids)
            linked.insert(id);
        ids.insert(holding.id);
        Holding confirmed = holding;
        confirmed.presence = Presence::Present;
        for (const Gap &gap : gapsOf(confirmed, classify(factsOf(confirmed, m_library))))
            QVERIFY2(gap.code != QLatin1String("holding.class-differs") && gap.code != QLatin1String("holding.missing-sensitive"),
                     qPrintable(holding.name + u' ' + gap.code));
    }
    QVERIFY(ids.contains(linked));
    QCOMPARE(ids.size(), records.holdings.size() + records.purposes.size() + records.contractors.size());
    QVERIFY(recordsOf(*starter, Language::English).holdings.first().id != records.holdings.first().id);
}

void TestContent::keepsOnlyWhatTheKeptHoldingsUse()
{
    const auto starter = readStarter(QStringLiteral("clinic"), m_library);
    QVERIFY(starter);
    const StarterRecords all = recordsOf(*starter, Language::Japanese);
    const Holding &charts = all.holdings.first();
    const StarterRecords kept = keptOf(all, {charts.id});
    QCOMPARE(kept.holdings, QList<Holding>{charts});
    QCOMPARE(kept.purposes.size(), charts.purposes.ids.size());
    QCOMPARE(kept.contractors.size(), charts.contractors.ids.size());
    QVERIFY(kept.purposes.size() < all.purposes.size());
    QVERIFY(keptOf(all, {}).purposes.isEmpty());
}

void TestContent::leavesTheAnswersOfTheFirmAlone()
{
    const auto starter = readStarter(QStringLiteral("clinic"), m_library);
    QVERIFY(starter);
    Firm firm;
    firm.minors = Fact::No;
    applyFacts(recordsOf(*starter, Language::Japanese).facts, firm);
    QCOMPARE(firm.minors, Fact::No);
    QCOMPARE(firm.myNumber, Fact::Yes);
    QCOMPARE(firm.over5000, Fact::Unknown);
}

void TestContent::namesThePlaceOfEveryFault_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *file, const char *from, const char *to, const char *fault) {
        QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(from) << QString::fromUtf8(to) << QString::fromUtf8(fault);
    };
    row("no Japanese", "catalogue.json", R"("name": {"ja": "紙", "en": "Paper"})", R"("name": {"en": "Paper"})",
        "lists.media[0].name.ja: missing");
    row("no English", "catalogue.json", R"("name": {"ja": "紙", "en": "Paper"})", R"("name": {"ja": "紙"})",
        "lists.media[0].name.en: missing");
    row("empty text", "catalogue.json", R"("name": {"ja": "紙", "en": "Paper"})", R"("name": {"ja": "紙", "en": " "})",
        "lists.media[0].name.en: not a text");
    row("unknown key", "catalogue.json", R"({"id": "electronic", )", R"({"id": "electronic", "colour": 1, )",
        "lists.media[1].colour: unknown key");
    row("id twice", "catalogue.json", R"({"id": "electronic", )", R"({"id": "paper", )", "lists.media[1].id: \"paper\" is there twice");
    row("id with a space", "catalogue.json", R"({"id": "electronic", )", R"({"id": "no paper", )",
        "lists.media[1].id: \"no paper\" is not an id");
    row("list missing", "catalogue.json", R"("media": [)", R"("mediums": [)", "lists.media: missing");
    row("unknown code", "catalogue.json", R"("medium": "electronic")", R"("medium": "clay")", "\"clay\" is not in the list \"media\"");
    row("unknown law", "catalogue.json", R"x(["法16(4)"])x", R"x(["民訴16(4)"])x", "\"民訴16(4)\" is not a reference to a known law");
    row("unknown column", "catalogue.json", R"("ask": ["count")", R"("ask": ["weight")", "kinds[0].ask: \"weight\" is not a column");
    row("version", "catalogue.json", R"("version": "2026-11-28")", R"("version": "soon")", "version: not a date");
    row("country twice", "countries.json", R"({"id": "US")", R"({"id": "JP")", "\"JP\" is there twice");
    row("see nowhere", "glossary.json", R"("see": ["personal-data")", R"("see": ["impersonal-data")",
        "terms[0].see: \"impersonal-data\" is not a term");
    row("two right answers", "quiz.json", R"("correct": false)", R"("correct": true)", "questions[0].choices: not exactly one is correct");
    row("check's level", "crosschecks.json", R"("level": "duty")", R"("level": "must")",
        "findings[0].level: \"must\" is not in the list \"levels\"");
    row("broken pattern", "vague.json", "\"regex\": \"事業(", "\"regex\": \"事業((", "patterns[0].regex: ");
    row("starter's purpose", "starters/clinic.json", R"("purposes": ["care")", R"("purposes": ["cure")",
        "\"cure\" is not among the purposes of the file");
    row("starter's kind", "starters/clinic.json", R"("kind": "medical-chart")", R"("kind": "papyrus")",
        "holdings[0].kind: \"papyrus\" is not in the list \"kinds\"");
}

void TestContent::namesThePlaceOfEveryFault()
{
    QFETCH(QString, file);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, fault);
    QTemporaryDir folder;
    packs::copy(folder.path(), file, from, to);
    const auto library = Library::load(folder.path());
    QString detail;
    if (!library) {
        detail = library.error().detail;
    } else {
        const auto terms = readGlossary(*library);
        const auto questions = readQuiz(*library);
        const auto starter = readStarter(QStringLiteral("clinic"), *library);
        const auto checks = Crosschecks::load(*library);
        const auto vague = VaguePurposes::load(*library);
        detail = (checks ? QString() : checks.error().detail) + (vague ? QString() : vague.error().detail)
            + (terms ? QString() : terms.error().detail) + (questions ? QString() : questions.error().detail)
            + (starter ? QString() : starter.error().detail);
    }
    QVERIFY2(detail.contains(fault), qPrintable(detail));
    QVERIFY(detail.count(u'\n') < 40); // one fault does not drown in others
}

void TestContent::collectsAllFaults()
{
    QTemporaryDir folder;
    packs::copy(folder.path(), QStringLiteral("catalogue.json"), QStringLiteral(R"("name": {"ja": "紙", "en": "Paper"})"),
                QStringLiteral(R"("name": {}, "size": 4)"));
    const auto library = Library::load(folder.path());
    QVERIFY(!library);
    QCOMPARE(library.error().detail,
             QStringLiteral("lists.media[0].name.ja: missing\nlists.media[0].name.en: missing\nlists.media[0].size: unknown key"));
}

void TestContent::saysWhichFileIsMissingOrNotJson()
{
    QTemporaryDir folder;
    const auto missing = Library::load(folder.path());
    QVERIFY(!missing && missing.error().message.contains(QStringLiteral("catalogue.json")));
    packs::copy(folder.path(), QStringLiteral("countries.json"), QStringLiteral("{"), QStringLiteral("{{"));
    const auto broken = Library::load(folder.path());
    QVERIFY(!broken && broken.error().message.contains(QStringLiteral("countries.json")));
    QVERIFY2(broken.error().detail.contains(QStringLiteral("at byte")), qPrintable(broken.error().detail));
    QVERIFY(!readStarter(QStringLiteral("../../etc/passwd"), m_library));
}

void TestContent::loadsInAFewMilliseconds()
{
    QBENCHMARK { QVERIFY(Library::load()); }
}

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
