// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/purposechecks.h"
#include "content/starter.h"
#include "support/packs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace {

QJsonObject parsed(const char *path)
{
    QFile file(QString(SOURCES) + path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

const QUuid purposeId = QUuid::createUuid();

// A purpose of customers, used by one holding that fits it.
BookRecords book(const QString &text = "ご注文の品を発送し、代金を請求するため")
{
    BookRecords book{.purposes = {{.id = purposeId, .text = text, .group = {"customer"}}},
                     .contractors = {{.name = "印刷会社", .relation = {"entrustment"}}},
                     .holdings = {{.name = "注文の控え",
                                   .subjects = {{"customer"}},
                                   .items = {{"name", "address", "phone", "email"}},
                                   .purposes = {{purposeId}}}}};
    book.firm.trade = {"retail"};
    return book;
}

// "P-04" for what the records show, "P-08?" for a question; the one about unlawful uses is always there and left out.
QStringList told(const QList<PurposeHint> &hints)
{
    QStringList told;
    for (const PurposeHint &hint : hints)
        if (hint.check != "P-11")
            told << hint.check + (hint.asks ? "?" : "");
    return told;
}

} // namespace

Q_DECLARE_METATYPE(BookRecords)
Q_DECLARE_METATYPE(Purpose)

// The checks of purposes P-01 to P-12, and the table of how they are told.
class TestPurposeChecks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theShippedFileHasTwelveChecks();
    void namesThePlaceOfEveryFault_data();
    void namesThePlaceOfEveryFault();
    void goodSentencesGetNoHint_data();
    void goodSentencesGetNoHint();
    void vagueSentencesAndTheirVariantsDo_data();
    void vagueSentencesAndTheirVariantsDo();
    void whatStartersProposeIsNotVague();
    void eachCheckSees_data();
    void eachCheckSees();
    void aHintSaysWhatToWriteInstead();
    void theQuestionOnUnlawfulUsesIsAlwaysAsked();
    void examplesAreThoseOfTheTrade();
    void theTableOfNotices_data();
    void theTableOfNotices();
    void whyItIsNotEnoughIsSaid();

private:
    QStringList look(const BookRecords &records) const { return told(m_checks.hintsFor(records.purposes[0], records)); }

    Library m_library;
    PurposeChecks m_checks;
};

void TestPurposeChecks::initTestCase()
{
    const auto library = Library::load();
    QVERIFY(library);
    m_library = *library;
    const auto checks = PurposeChecks::load(m_library, *VaguePurposes::load(m_library));
    QVERIFY2(checks, checks ? "" : qPrintable(checks.error().detail));
    m_checks = *checks;
}

void TestPurposeChecks::theShippedFileHasTwelveChecks()
{
    QCOMPARE(m_checks.all().size(), 12);
    for (int i = 0; i < 12; ++i)
        QCOMPARE(m_checks.all()[i].id, QString("P-%1").arg(i + 1, 2, 10, QChar('0')));
    QCOMPARE(look(book()), QStringList()); // a purpose that fits its holding
}

void TestPurposeChecks::namesThePlaceOfEveryFault_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("problem");
    const auto row
        = [](const char *name, const char *from, const char *to, const char *problem) { QTest::newRow(name) << from << to << problem; };
    row("level", R"("level": "duty")", R"("level": "must")", R"(checks[0].level: "must" is not in the list "levels")");
    row("law", R"x("法17(1)", "GL3-1-1")x", R"x("法17(1)", "Law 3")x", R"(checks[0].law: "Law 3" is not a reference to a known law)");
    row("one language", R"("says": {"ja": "何のために使うかがまだ書かれていません。", )", R"("says": {)",
        "checks[0].cases[0].says.ja: missing");
    row("case", R"("id": "empty")", R"("id": "blank")", R"(checks: "P-01 blank" is unknown or there twice)");
    row("case missing", R"("id": "empty")", R"("id": "vague")", R"(checks: "P-01 empty" is missing)");
    row("pattern of words", R"("id": "blur", "ja": ")", R"("id": "blur", "ja": "()", "words[0].ja: missing closing parenthesis");
    row("words", R"("id": "health-limit")", R"("id": "health-limits")", R"(words: "health-limit" is missing)");
    row("vague pattern", R"("any-other", "incidental")", R"("any-other", "any-thing")",
        R"(checks[2].vague: "any-thing" is no pattern, or told elsewhere)");
    row("item", R"("items": ["email"])", R"("items": ["mail"])", R"(contacts[1].items: "mail" is not in the list "items")");
    row("trade", R"("trade": "retail")", R"("trade": "shop")", R"(examples[0].trade: "shop" is not in the list "trades")");
    row("group", R"("group": "customer")", R"("group": "buyer")", R"(examples[0].group: "buyer" is not in the list "subjects")");
    row("shows", R"("shows": ["P-08"])", R"("shows": ["P-13"])", R"(examples[1].shows: "P-13" is no check)");
    row("twice", R"("id": "retail-2")", R"("id": "retail-1")", R"(examples[1].id: "retail-1" is there twice)");
    row("verdict", R"("verdict": "open")", R"("verdict": "perhaps")", R"(notices[0].verdict: "perhaps" is no verdict)");
    row("none", R"("grounds": "none")", R"("grounds": "no")", R"(notices[0].grounds: neither a list nor "none")");
    row("means", R"("means": ["publish-later"])", R"("means": ["radio"])", R"(: "radio" is not in the list "notice_means")");
    row("unknown key", R"("advertises": true)", R"("advertise": true)", "notices[1].advertise: unknown key");
}

void TestPurposeChecks::namesThePlaceOfEveryFault()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, problem);
    const QTemporaryDir folder;
    packs::copy(folder.path(), "purposechecks.json", from, to);
    const auto library = Library::load(folder.path());
    QVERIFY(library);
    const auto checks = PurposeChecks::load(*library, *VaguePurposes::load(*library));
    QVERIFY(!checks);
    QVERIFY(checks.error().message.contains("purposechecks.json"));
    QVERIFY2(checks.error().detail.contains(problem), qPrintable(checks.error().detail));
}

void TestPurposeChecks::goodSentencesGetNoHint_data()
{
    QTest::addColumn<QString>("text");
    const auto rows = [](const QJsonArray &sentences) {
        for (const QJsonValue &one : sentences) {
            const QString text = one.isString() ? one.toString() : one["text"].toString();
            QTest::newRow(qPrintable(text)) << text;
        }
    };
    const QJsonObject law = parsed("/tests/data/purposes.json"), vague = parsed("/tests/data/vague.json");
    rows(law["good"].toArray());
    rows(vague["good"].toArray());
    rows(vague["good_en"].toArray());
    QCOMPARE(law["good"].toArray().size(), 10);
    for (const PurposeExample &example : m_checks.examples())
        for (const QString &text : {example.text.ja, example.text.en})
            QTest::newRow(qPrintable(example.id + ' ' + text)) << text;
}

void TestPurposeChecks::goodSentencesGetNoHint()
{
    QFETCH(QString, text);
    QVERIFY2(look(book(text)).isEmpty(), qPrintable(look(book(text)).join(' ')));
}

void TestPurposeChecks::vagueSentencesAndTheirVariantsDo_data()
{
    QTest::addColumn<QString>("text");
    const auto add = [](const QString &text) { QTest::addRow("%s", qPrintable(text)) << text; };
    const QJsonObject law = parsed("/tests/data/purposes.json");
    QCOMPARE(law["vague"].toArray().size(), 30);
    for (const QJsonValue &one : law["vague"].toArray()) {
        const QString text = one.toString();
        add(text);
        add(text + "。");
        add("　" + text + "　");
        add("①" + text);
        add("当店の" + text);
        if (text.endsWith("ため")) {
            const QString stem = text.chopped(2);
            for (const char *end : {"為", "為に利用いたします。", "ために 利用します", "ため、使わせていただきます。"})
                add(stem + end);
            if (stem.endsWith("の"))
                add(stem.chopped(1) + "等のため");
        }
    }
    add("ﾏｰｹﾃｨﾝｸﾞ活動のため");
    add("お客様ｻｰﾋﾞｽの向上のため");
    add("ＦＯＲ ＢＵＳＩＮＥＳＳ ＰＵＲＰＯＳＥＳ");
    for (const QJsonValue &one : law["vague_en"].toArray())
        for (const QString &text : {one.toString(), one.toString().toUpper() + '.', "We use it " + one.toString() + ", of course"})
            add(text);
    for (const char *text : {"商品の発送等のため", "商品の発送、アフターサービス等に利用します", "発送その他のため", "発送などを行うため",
                             "To ship goods etc.", "To ship goods and so on"})
        add(text);
}

void TestPurposeChecks::vagueSentencesAndTheirVariantsDo()
{
    QFETCH(QString, text);
    const QStringList found = look(book(text));
    QVERIFY(!found.isEmpty());
    for (const QString &check : found)
        QVERIFY2(!check.endsWith('?'), qPrintable(check));
}

void TestPurposeChecks::whatStartersProposeIsNotVague()
{
    for (const QString &trade : starterTrades(m_library))
        for (const Language language : {Language::Japanese, Language::English})
            for (const Purpose &purpose : recordsOf(*readStarter(trade, m_library), language).purposes) {
                BookRecords one = book(purpose.text);
                one.purposes[0].group = purpose.group;
                one.holdings[0].subjects = {{purpose.group.value}};
                QVERIFY2(look(one).filter(QRegularExpression("\\d$")).isEmpty(), qPrintable(purpose.text + look(one).join(' ')));
            }
}

void TestPurposeChecks::eachCheckSees_data()
{
    QTest::addColumn<BookRecords>("records");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](
                         const char *name, const QString &text, const QStringList &expected,
                         const std::function<void(BookRecords &)> &change = [](BookRecords &) {}) {
        BookRecords records = book(text);
        change(records);
        QTest::newRow(name) << records << expected;
    };
    const QString fine = book().purposes[0].text;
    row("P-01 empty", " ", {"P-01"});
    row("P-02 group", fine, {"P-02"}, [](BookRecords &b) { b.purposes[0].group = {}; });
    row("P-02 mixed", "お客様と従業員への、休業日の電話連絡のため", {"P-02?"});
    row("P-03 of who is named is no blur", "税務署等からの照会への対応のため", {});
    const auto advertised = [](BookRecords &b) { b.holdings[0].note = "毎年、売出しのはがきにも使う"; };
    row("P-04 holding", fine, {"P-04"}, advertised);
    row("P-04 said", "ご注文の品の発送と、売出しの案内はがきの送付のため", {}, advertised);
    row("P-04 said by another purpose", fine, {}, [&](BookRecords &b) {
        advertised(b);
        b.purposes << Purpose{.text = "売出しの案内はがきを送るため", .group = {"customer"}};
        b.holdings[0].purposes.ids << b.purposes[1].id;
    });
    row("P-05 what", "好みに合わせた商品をおすすめするメールを送るため", {"P-05"});
    row("P-05 use", "購入の履歴を解析するため", {"P-05"});
    const auto given = [](BookRecords &b) { b.holdings[0].thirdParty = {{"consent"}}; };
    row("P-06 holding", "修理の受付と、出来上がりの電話連絡のため", {"P-06"}, given);
    row("P-06 said", "修理の受付のため、部品メーカーへ品番と氏名を提供すること", {}, given);
    row("P-06 contractor", "修理の受付と、出来上がりの電話連絡のため", {"P-06", "P-12?"}, [](BookRecords &b) {
        b.contractors[0].relation = {"joint-use"};
        b.holdings[0].contractors.ids << b.contractors[0].id;
    });
    row("P-06 what the law orders", "修理の受付と、出来上がりの電話連絡のため", {},
        [](BookRecords &b) { b.holdings[0].thirdParty = {{"statutory"}}; });
    const auto staff = [](BookRecords &b) {
        b.purposes[0].group = {"employee"};
        b.holdings[0].subjects = {{"employee"}};
        b.holdings[0].sensitive = {{"checkup-result"}};
    };
    row("P-07 limit", "給与の計算と支払のため", {"P-07"}, staff);
    row("P-07 limited", "健康診断の結果を、健康管理と就業上の配慮に使うため（人事評価には使いません）", {}, staff);
    row("P-07 appraisal", "健康診断の結果を、健康管理と人事評価に使うため", {"P-07"}, staff);
    row("P-07 in English", "Health-check results: health management; not used for appraisal", {}, staff);
    row("P-08 unused", fine, {"P-08?"}, [](BookRecords &b) { b.holdings[0].presence = Presence::Archived; });
    row("P-08 group", fine, {"P-08?"}, [](BookRecords &b) { b.holdings[0].subjects = {{"applicant"}}; });
    row("P-08 contact", "新しい靴の予約をメールで受け付けるため", {"P-08?"}, [](BookRecords &b) { b.holdings[0].items = {{"name"}}; });
    row("P-08 items not known", "新しい靴の予約をメールで受け付けるため", {}, [](BookRecords &b) { b.holdings[0].items = {}; });
    const auto changed = [](const char *foreseeable, const char *how, bool consent) {
        return [=](BookRecords &b) {
            b.purposeChanges << PurposeChange{
                .purposes = {{purposeId}}, .changedOn = {2026, 4, 1}, .foreseeable = {foreseeable}, .told = {how}};
            if (consent)
                b.consents << Consent{.person = "会員", .purposes = {{purposeId}}};
        };
    };
    row("P-09 no", fine, {"P-09"}, changed("no", "", false));
    row("P-09 consent", fine, {}, changed("no", "", true));
    row("P-09 withdrawn", fine, {"P-09"}, [&](BookRecords &b) {
        changed("no", "", true)(b);
        b.consents[0].withdrawnOn = QDate(2026, 5, 1);
    });
    row("P-09 unsure", fine, {"P-09?"}, changed("unsure", "publication", false));
    row("P-10 untold", fine, {"P-10"}, changed("yes", "", false));
    row("P-10 told", fine, {}, changed("yes", "publication", false));
    row("another purpose’s change", fine, {}, [](BookRecords &b) { b.purposeChanges << PurposeChange{.foreseeable = {"no"}}; });
    row("P-12 contractors", fine, {"P-12?"}, [](BookRecords &b) { b.holdings[0].contractors.ids << b.contractors[0].id; });
    row("P-12 abroad", fine, {"P-12?"}, [](BookRecords &b) { b.holdings[0].countries = {{"JP", "US", "unknown"}}; });
}

void TestPurposeChecks::eachCheckSees()
{
    QFETCH(BookRecords, records);
    QFETCH(QStringList, expected);
    QCOMPARE(look(records), expected);
    for (const PurposeHint &hint : m_checks.hintsFor(records.purposes[0], records))
        for (const QString &text : {hint.says.ja, hint.says.en, hint.instead.ja, hint.instead.en})
            QVERIFY2(!text.isEmpty() && !text.contains('%'), qPrintable(hint.check + text));
}

void TestPurposeChecks::aHintSaysWhatToWriteInstead()
{
    BookRecords records = book("マーケティング活動のため");
    records.firm.trade = {"ecommerce"};
    const QList<PurposeHint> hints = m_checks.hintsFor(records.purposes[0], records);
    QCOMPARE(hints[0].check, QString("P-04"));
    QVERIFY(hints[0].instead.ja.startsWith("何を、どの方法で"));
    QCOMPARE(hints[0].example.ja, QString("閲覧・購入履歴に基づく広告の表示のため"));
    QCOMPARE(hints[0].law, (QStringList{"法17(1)", "GL3-1-1"}));
    records.firm.trade = {"other"};
    QCOMPARE(m_checks.hintsFor(records.purposes[0], records)[0].example.ja,
             QString("年2回、新商品の案内はがきを送るため（止めたい方はお申し出ください）"));
    records = book("修理の受付のため");
    for (const char *name : {"甲", "乙", "丙", "丁"}) {
        records.holdings << records.holdings[0];
        records.holdings.last().name = name;
        records.holdings.last().thirdParty = {{"consent"}};
    }
    const Words says = m_checks.hintsFor(records.purposes[0], records)[0].says;
    QVERIFY2(says.ja.startsWith("台帳「甲」「乙」「丙」ほか1件は第三者に"), qPrintable(says.ja));
    QVERIFY2(says.en.startsWith("“甲”, “乙”, “丙”, 1 more is"), qPrintable(says.en));
}

void TestPurposeChecks::theQuestionOnUnlawfulUsesIsAlwaysAsked()
{
    const BookRecords records = book();
    const QList<PurposeHint> hints = m_checks.hintsFor(records.purposes[0], records);
    QCOMPARE(hints.size(), 1);
    QCOMPARE(hints[0].check, QString("P-11"));
    QVERIFY(hints[0].asks);
}

void TestPurposeChecks::examplesAreThoseOfTheTrade()
{
    for (const Entry &trade : m_library.list("trades")) {
        const auto found = m_checks.examplesFor(trade.id, "employee");
        QVERIFY(found.size() >= 7);
        QCOMPARE(found[0]->group, QString("employee"));
        int own = 0;
        for (const PurposeExample *example : found) {
            QVERIFY(example->trade.isEmpty() || example->trade == trade.id);
            own += !example->trade.isEmpty();
        }
        QCOMPARE(own, trade.id == "other" ? 0 : 4);
    }
}

void TestPurposeChecks::theTableOfNotices_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<int>("kind");
    using Verdict = NoticeVerdict::Kind;
    const auto row = [](const char *name, Verdict kind, const char *collected, const char *notice, const QStringList &means = {},
                        const char *ground = "", const char *text = "修理の受付のため", const char *group = "customer") {
        QTest::newRow(name) << Purpose{.text = text,
                                       .group = {group},
                                       .notice = {notice},
                                       .collected = {collected},
                                       .noticeMeans = {means},
                                       .noticeGround = {ground}}
                            << int(kind);
    };
    row("nothing chosen", Verdict::Open, "", "");
    row("written, how?", Verdict::Open, "written", "");
    row("written, where?", Verdict::Open, "written", "express");
    for (const char *means : {"form-field", "screen-before-send", "terms-pointed"})
        row(means, Verdict::Fine, "written", "express", {means});
    row("written, and published too", Verdict::Fine, "written", "express", {"website", "form-field"});
    row("written, on the form but called publication", Verdict::Open, "written", "publication", {"form-field"});
    row("written, published only", Verdict::NotEnough, "written", "publication", {"website"});
    row("written, published", Verdict::NotEnough, "written", "publication");
    row("written, notified", Verdict::NotEnough, "written", "notification", {"email"});
    row("written, on the back", Verdict::NotEnough, "written", "express", {"back-of-form"});
    row("written, published later", Verdict::NotEnough, "written", "express", {"publish-later"});
    for (const char *means : {"website", "shop-notice", "catalogue"})
        row(means, Verdict::Fine, "other", "publication", {means});
    for (const char *means : {"handed-paper", "oral", "email"})
        row(means, Verdict::Fine, "third-party", "notification", {means});
    row("other, how?", Verdict::Open, "other", "");
    row("other, where?", Verdict::Open, "other", "publication");
    row("other, staff only", Verdict::NotEnough, "other", "publication", {"staff-notice"});
    row("other, on request", Verdict::NotEnough, "third-party", "notification", {"on-request"});
    row("other, afterwards", Verdict::Fine, "other", "publication", {"publish-later"});
    row("emergency, how?", Verdict::Open, "emergency", "");
    row("emergency, afterwards", Verdict::Fine, "emergency", "notification", {"oral"});
    row("emergency, nothing", Verdict::NotEnough, "emergency", "publication", {"on-request"});
    row("obvious, told all the same", Verdict::Fine, "obvious", "publication", {"website"});
    row("obvious, staff only", Verdict::Open, "obvious", "publication", {"staff-notice"});
    row("obvious", Verdict::NotRequired, "obvious", "not-required", {}, "obvious");
    row("obvious, how?", Verdict::Open, "obvious", "");
    row("obvious, advertising", Verdict::NotEnough, "obvious", "not-required", {}, "obvious",
        "修理の受付と、売出しの案内はがきの送付のため");
    row("cards, advertising", Verdict::NotRequired, "obvious", "not-required", {}, "obvious", "展示会の案内をメールで送るため",
        "business-contact");
    row("not required, why?", Verdict::Open, "written", "not-required");
    for (const char *ground : {"harm-person", "harm-firm", "public-task"})
        row(ground, Verdict::NotRequired, "third-party", "not-required", {}, ground);
    row("a ground of another version", Verdict::Open, "third-party", "not-required", {}, "by-magic");
}

void TestPurposeChecks::theTableOfNotices()
{
    QFETCH(Purpose, purpose);
    QFETCH(int, kind);
    const NoticeVerdict verdict = m_checks.noticeOf(purpose);
    QVERIFY2(int(verdict.kind) == kind, qPrintable(verdict.rule));
    QVERIFY(!verdict.text.ja.isEmpty() && !verdict.text.en.isEmpty() && !verdict.law.isEmpty());
    QCOMPARE(m_checks.isToldTooLittle(purpose), kind == int(NoticeVerdict::Kind::NotEnough));
}

void TestPurposeChecks::whyItIsNotEnoughIsSaid()
{
    const Purpose purpose{
        .text = "修理の受付のため", .notice = {"express"}, .collected = {"written"}, .noticeMeans = {{"back-of-form", "website"}}};
    const NoticeVerdict verdict = m_checks.noticeOf(purpose);
    QVERIFY(verdict.text.ja.contains("公表や後からの通知では足りません"));
    QVERIFY(verdict.text.ja.endsWith(m_library.entry("notice_means", "back-of-form")->hint.ja));
    QVERIFY(verdict.text.en.endsWith(m_library.entry("notice_means", "back-of-form")->hint.en));
}

QTEST_GUILESS_MAIN(TestPurposeChecks)
#include "tst_purposechecks.moc"
