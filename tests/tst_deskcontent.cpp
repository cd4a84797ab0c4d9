// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/deskchecks.h"
#include "content/incidentguide.h"
#include "content/lawregister.h"
#include "content/requestguide.h"
#include "domain/incidentstate.h"
#include "domain/requeststate.h"
#include "exchange/json.h"
#include "support/packs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

namespace {

constexpr const char *deskFiles[] = {"desks.json", "incident.json", "requests.json", "deskchecks.json"};
const QDate knownOn(2026, 11, 24);

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

// "I-01 I-02 …" of anything with an id.
template<class T> QStringList idsOf(const QList<T> &all)
{
    QStringList ids;
    for (const T &one : all)
        ids << one.id;
    return ids;
}

QJsonObject parsed(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void walk(const QJsonValue &value, const std::function<void(const QJsonValue &)> &visit)
{
    visit(value);
    for (const QJsonValue &item : value.toArray())
        walk(item, visit);
    const QJsonObject object = value.toObject();
    for (const QJsonValue &item : object)
        walk(item, visit);
}

// The Act, the Order, the Rules and the guideline lie at hand; answers of the PPC are cited as the catalogue does. Of other laws only
// the numbers are known.
bool wasRead(const QString &reference)
{
    static const QRegularExpression atHand(QStringLiteral("^(?:法|令|規則|GL|QA)\\d"));
    return atHand.match(reference).hasMatch();
}

bool allRead(const QStringList &law) { return std::all_of(law.begin(), law.end(), wasRead); }

} // namespace

// What the desks for incidents, complaints, requests, health information and My Number say.
class TestDeskContent : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsTheCodesThatRecordsHold_data();
    void keepsTheCodesThatRecordsHold();
    void everyDeskFieldWithCodesHasItsList();
    void setsADayForEveryStepThatHasOne();
    void tellsThePersonsFiveOfTheNineItems();
    void givesThreeStoriesForEveryItem();
    void fillsTheHearingSheetFromTheRecord();
    void answersOnThePhoneWithoutPromisesOrDenials();
    void everyDrillReadsAsARecord();
    void everyDrillHasTurnsAndPoints();
    void decidesEveryDrillAsItsPointsSay_data();
    void decidesEveryDrillAsItsPointsSay();
    void offersOnlyTheGroundsOfTheKind_data();
    void offersOnlyTheGroundsOfTheKind();
    void everyGroundSaysWhenItHoldsAndWhenNot();
    void everyOutcomeHasItsLetter();
    void explainsArticle39WithTheDayTheProgramSets();
    void proposesHowLongTheRecordsAreKept();
    void asksForLessThanPapersWhereLittleIsHeld();
    void hasEveryPointOfHealthAndMyNumber();
    void feedsEveryQuestionOfTheReview();
    void asksOfTheHoldingsConcerned_data();
    void asksOfTheHoldingsConcerned();
    void leavesHoldingsNoLongerKeptAlone();
    void whatWasNotReadAsksToConfirm();
    void everyDutyRestsOnTheRegister();
    void saysNowhereFlatlyThatNothingIsToBeReported();
    void namesThePlaceOfEveryFault_data();
    void namesThePlaceOfEveryFault();

private:
    bool isNoted(const Words &text) const { return text.ja.contains(m_library.unverifiedNote().ja); }

    Library m_library;
    IncidentGuide m_guide;
    RequestGuide m_requests;
    DeskPoints m_points;
};

void TestDeskContent::initTestCase()
{
    const auto library = Library::load();
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    m_library = *library;
    const auto guide = IncidentGuide::load(m_library);
    QVERIFY2(guide, guide ? "" : qPrintable(guide.error().detail));
    m_guide = *guide;
    const auto requests = RequestGuide::load(m_library);
    QVERIFY2(requests, requests ? "" : qPrintable(requests.error().detail));
    m_requests = *requests;
    const auto points = DeskPoints::load(m_library);
    QVERIFY2(points, points ? "" : qPrintable(points.error().detail));
    m_points = *points;
}

void TestDeskContent::keepsTheCodesThatRecordsHold_data()
{
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *list, const char *codes) { QTest::newRow(list) << QString::fromLatin1(codes); };
    row("incident_sources", "complaint own contractor client authority other");
    row("incident_data", "personal planned none");
    row("incident_roles", "controller processor");
    row("incident_financial", "none card payment-login account unclear");
    row("incident_encryption", "none password strong unsure");
    row("incident_copies", "none remains restored unknown");
    row("incident_recovery", "none partly unseen-proof unseen-word seen");
    row("incident_causes",
        "missent-mail missent-post handed-wrong lost stolen intrusion ransomware fake-form insider misconfigured thrown-away other");
    row("cause_sides", "own contractor client unknown");
    row("publication_states", "open not-planned planned done");
    row("notice_ways_persons", "letter mail phone in-person screen none-yet impossible public-only");
    row("report_items", "item-1 item-2 item-3 item-4 item-5 item-6 item-7 item-8 item-9");
    row("incident_steps", "I-01 I-02 I-03 I-04 I-05 I-06 I-07 I-08 I-09 I-10 I-11 I-12 I-13 I-14 I-15 I-16");
    row("incident_entries", "fact step contact decision filed changed note");
    row("filing_kinds", "first final supplement client-notice persons-notice publication voluntary police other");
    row("request_kinds", "E-01 E-02 E-03 E-04 E-05 E-06 E-07");
    row("request_channels", "counter phone post email web other");
    row("request_agents", "none legal mandate");
    row("identity_means",
        "known-in-person licence my-number-front insurance registered-call login mandate-letter family-register seal-certificate "
        "residence-certificate other");
    row("request_claims", "breach-18 breach-19 breach-20 breach-27 breach-28 not-needed incident harm");
    row("disclosure_methods", "electronic paper other");
    row("request_outcomes", "granted partly refused none method alternative not-ours stopped");
    row("request_grounds",
        "already-clear harm-person harm-firm public-task rights operations other-law other-route claim-wrong past-fact not-needed "
        "special-procedure no-violation still-needed no-harm overriding legal-retention lawful-provision");
    row("complaint_wishes", "explain erase stop correct disclose compensation other");
    row("complaint_results", "became-incident no-fact not-ours settled became-request");
    row("desk_answers", "fine change not-applicable unknown");
    row("desk_points",
        "J-01 J-02 J-03 J-04 J-05 J-06 J-07 J-08 J-09 J-10 J-11 J-12 K-01 K-02 K-03 K-04 K-05 K-06 K-07 K-08 K-09 K-10 K-11");
}

void TestDeskContent::keepsTheCodesThatRecordsHold()
{
    QFETCH(QString, codes);
    QCOMPARE(idsOf(m_library.list(QLatin1String(QTest::currentDataTag()))), codes.split(u' '));
}

void TestDeskContent::everyDeskFieldWithCodesHasItsList()
{
    const auto check = [this](const auto &field) {
        if (field.list)
            QVERIFY2(!m_library.list(QLatin1String(field.list)).isEmpty(), field.list);
    };
    forEachField<Incident>(check);
    forEachField<IncidentEntry>(check);
    forEachField<Filing>(check);
    forEachField<Complaint>(check);
    forEachField<Request>(check);
    forEachField<DeskCheck>(check);
}

void TestDeskContent::setsADayForEveryStepThatHasOne()
{
    const QList<int> days{1, 1, 2, 2, 3, 5, 0, 0, 30, 0, 0, 0, 0, 0, 0, 0};
    QList<int> found;
    QStringList duties;
    for (const IncidentStep &step : m_guide.steps()) {
        found << step.day;
        if (step.level == QLatin1String("duty"))
            duties << step.id;
        QCOMPARE(step.title, m_library.entry(QStringLiteral("incident_steps"), step.id)->name);
        QVERIFY2(!step.what.ja.isEmpty() && !step.who.ja.isEmpty() && !step.by.ja.isEmpty() && !step.law.isEmpty(), qPrintable(step.id));
    }
    QCOMPARE(found, days);
    QCOMPARE(duties, words("I-01 I-02 I-03 I-04 I-05 I-06 I-08 I-09 I-11 I-12 I-13"));
    QCOMPARE(m_guide.step(QStringLiteral("I-09"))->phase, QStringLiteral("day-30"));
    QVERIFY(!m_guide.step(QStringLiteral("I-17")));
}

void TestDeskContent::tellsThePersonsFiveOfTheNineItems()
{
    QList<int> told;
    for (const ReportItem &item : m_guide.items()) {
        QCOMPARE(item.id, QStringLiteral("item-%1").arg(item.no));
        QVERIFY(item.law.contains(QStringLiteral("規則8(1)[%1]").arg(item.no)));
        if (item.toPersons)
            told << item.no;
    }
    QCOMPARE(told, (QList<int>{1, 2, 4, 5, 9})); // Rules 10
}

void TestDeskContent::givesThreeStoriesForEveryItem()
{
    QCOMPARE(m_guide.items().size(), 9);
    for (const ReportItem &item : m_guide.items())
        QCOMPARE(idsOf(item.examples), words("clinic shop contractor"));
}

void TestDeskContent::fillsTheHearingSheetFromTheRecord()
{
    QCOMPARE(idsOf(m_guide.hearing()),
             words("received-at received-by caller contact why-leak why-us counterpart date evidence items damage wish callback"));
    QStringList columns;
    for (const HearingField &field : m_guide.hearing()) {
        QVERIFY2(!field.columns.isEmpty(), qPrintable(field.id));
        columns << field.columns;
    }
    QCOMPARE(columns.removeDuplicates(), 0); // every column stands once on the sheet
    QCOMPARE(m_guide.rules().size(), 8);
}

void TestDeskContent::answersOnThePhoneWithoutPromisesOrDenials()
{
    QVERIFY(m_guide.script().size() >= 15);
    static const QRegularExpression wrong(QStringLiteral("漏れていません|漏れておりません|補償します|お支払いします|ありえません"));
    for (const DeskAnswer &answer : m_guide.script()) {
        QVERIFY2(!wrong.match(answer.answer.ja).hasMatch(), qPrintable(answer.answer.ja));
        QVERIFY2(!answer.answer.ja.contains(QStringLiteral("当社")), qPrintable(answer.id)); // a clinic or a shop speaks too
    }
}

void TestDeskContent::everyDrillReadsAsARecord()
{
    for (const Drill &drill : m_guide.drills())
        for (const Language language : {Language::Japanese, Language::English}) {
            const auto incident = recordFromJson<Incident>(drill.record(knownOn, language));
            QVERIFY2(incident, qPrintable(drill.id));
            QCOMPARE(incident->knownOn, knownOn);
            QVERIFY2(!incident->facts.isEmpty() && !incident->possibilities.isEmpty() && !incident->title.isEmpty(), qPrintable(drill.id));
            QVERIFY(incident->occurredOn <= knownOn);
            QVERIFY(!incident->personsNotifiedOn.isValid() || incident->personsNotifiedOn >= knownOn);
        }
    const Drill *clinic = m_guide.drill(QStringLiteral("clinic-post"));
    QCOMPARE(clinic->record(knownOn, Language::English).value(u"occurred_on").toString(), QStringLiteral("2026-11-21"));
    QCOMPARE(clinic->record(knownOn, Language::English).value(u"known_by").toString(), QStringLiteral("Reception"));
}

void TestDeskContent::everyDrillHasTurnsAndPoints()
{
    QCOMPARE(idsOf(m_guide.drills()), words("clinic-post shop-form office-usb contractor-ransom salon-cc"));
    for (const Drill &drill : m_guide.drills()) {
        QVERIFY2(drill.turns.size() >= 4 && drill.turns.size() <= 6, qPrintable(drill.id));
        QVERIFY2(drill.points.size() >= 8 && drill.points.size() <= 10, qPrintable(drill.id));
        QCOMPARE(drill.points.constFirst().step, QStringLiteral("I-01")); // whoever notices tells the person in charge first
    }
    QVERIFY(!m_guide.drill(QStringLiteral("none")));
}

void TestDeskContent::decidesEveryDrillAsItsPointsSay_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<bool>("myNumber");
    QTest::newRow("clinic-post") << "reportable 1 30" << false;
    QTest::newRow("shop-form") << "reportable 3 60" << false;
    QTest::newRow("office-usb") << "reportable 1,4 30" << false;
    QTest::newRow("contractor-ransom") << "o-client-notified" << true;
    QTest::newRow("salon-cc") << "o-not-matched" << false;
}

void TestDeskContent::decidesEveryDrillAsItsPointsSay()
{
    QFETCH(QString, decision);
    QFETCH(bool, myNumber);
    const Drill *drill = m_guide.drill(QLatin1String(QTest::currentDataTag()));
    auto incident = recordFromJson<Incident>(drill->record(knownOn, Language::Japanese));
    QVERIFY(incident);
    const BreachDecision found = decisionOf(*incident, Calendar());
    QCOMPARE(signatureOf(found), decision);
    QCOMPARE(found.myNumberCheck, myNumber);
    incident->clientNotifiedOn = {};
    if (incident->role.is(QLatin1StringView("processor"))) // the contractor's own duty until the client is told
        QCOMPARE(signatureOf(decisionOf(*incident, Calendar())), QStringLiteral("reportable 1,3 60"));
}

void TestDeskContent::offersOnlyTheGroundsOfTheKind_data()
{
    QTest::addColumn<QString>("grounds");
    QTest::addColumn<bool>("fee"); // Article 38
    QTest::addColumn<bool>("suit"); // Article 39(1)
    QTest::addColumn<QString>("claims"); // Article 35
    const char *stop = "breach-18 breach-19 breach-20 not-needed incident harm";
    QTest::newRow("E-01") << "already-clear harm-person harm-firm public-task" << true << false << "";
    QTest::newRow("E-02") << "rights operations other-law other-route" << true << true << "";
    QTest::newRow("E-03") << "claim-wrong past-fact not-needed special-procedure" << false << true << "";
    QTest::newRow("E-04") << "no-violation still-needed no-harm overriding legal-retention" << false << true << stop;
    QTest::newRow("E-05") << "lawful-provision no-violation no-harm overriding" << false << true
                          << "breach-27 breach-28 not-needed incident harm";
    QTest::newRow("E-06") << "rights operations other-law" << true << true << "";
    QTest::newRow("E-07") << "" << false << false << "";
}

void TestDeskContent::offersOnlyTheGroundsOfTheKind()
{
    QFETCH(QString, grounds);
    QFETCH(bool, fee);
    QFETCH(bool, suit);
    QFETCH(QString, claims);
    const QString id = QLatin1String(QTest::currentDataTag());
    const RequestKind *kind = m_requests.find(id);
    QVERIFY(kind);
    QCOMPARE(m_requests.groundsOf(id), grounds.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(kind->feeAllowed, fee);
    QCOMPARE(kind->feeAllowed, mayCharge({.kind = {id}}));
    QCOMPARE(kind->deadlineOfSuit, suit);
    QCOMPARE(kind->claims, claims.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(kind->afterLeak, claims.contains(QLatin1String("incident"))); // Article 35(5)
    QCOMPARE(idsOf(kind->steps), words("C1 C2 C3 C4 C5 C6 C7 C8 C9"));
    QCOMPARE(kind->name, m_library.entry(QStringLiteral("request_kinds"), id)->name);
}

void TestDeskContent::everyGroundSaysWhenItHoldsAndWhenNot()
{
    QStringList used;
    for (const RequestKind &kind : m_requests.kinds())
        for (const RequestGround &ground : kind.grounds) {
            used << ground.id;
            QVERIFY2(!ground.applies.ja.isEmpty() && !ground.doesNot.ja.isEmpty() && !ground.law.isEmpty(), qPrintable(ground.id));
            // The large amount alone is never a reason (Guidelines 3-8-2).
            if (ground.id == QLatin1String("operations"))
                QVERIFY2(ground.doesNot.ja.contains(QStringLiteral("量が多い")), qPrintable(kind.id));
        }
    for (const Entry &entry : m_library.list(QStringLiteral("request_grounds")))
        QVERIFY2(used.contains(entry.id), qPrintable(entry.id));
    QVERIFY(m_requests.groundsOf(QStringLiteral("E-08")).isEmpty() && !m_requests.find(QStringLiteral("E-08")));
}

void TestDeskContent::everyOutcomeHasItsLetter()
{
    int grounds = 0;
    for (const RequestKind &kind : m_requests.kinds()) {
        const QString start = QString(kind.id).remove(u'-');
        for (const QString &outcome : kind.outcomes) {
            const bool ofAll = outcome == QLatin1String("not-ours") && kind.id != QLatin1String("E-07");
            const QString letter
                = textOf(QStringLiteral(":/packs/appi/letters/%1-%2.md").arg(ofAll ? QStringLiteral("C") : start, outcome));
            QVERIFY2(!letter.isEmpty(), qPrintable(kind.id + u' ' + outcome));
            for (const RequestGround &ground : kind.grounds) {
                const QString blank = QStringLiteral("{{#if ground.%1}}").arg(QString(ground.id).replace(u'-', u'_'));
                QVERIFY2(letter.contains(blank) == ground.outcomes.contains(outcome),
                         qPrintable(kind.id + u' ' + outcome + u' ' + ground.id));
                ++grounds;
            }
        }
    }
    QVERIFY(grounds > 100);
}

void TestDeskContent::explainsArticle39WithTheDayTheProgramSets()
{
    const auto &notes = m_requests.deadline();
    const auto note = std::find_if(notes.begin(), notes.end(), [](const GuideNote &one) { return one.id == QLatin1String("two-weeks"); });
    QVERIFY(note != notes.end());
    const QDate due = answerDueOf({.kind = {"E-02"}, .receivedOn = QDate(2027, 4, 1)});
    QVERIFY(note->text.ja.contains(QStringLiteral("4月1日")) && note->text.ja.contains(QStringLiteral("4月16日"))); // Guidelines 3-8-9
    QVERIFY2(note->text.ja.contains(QStringLiteral("4月%1日").arg(due.day())), qPrintable(due.toString(Qt::ISODate)));
    QVERIFY(note->law.contains(QStringLiteral("法39(1)")) && note->level == QLatin1String("own-rule")); // no time limit of the law
}

void TestDeskContent::proposesHowLongTheRecordsAreKept()
{
    QCOMPARE(m_requests.proposedYears(), 3);
    const GuideNote &law = m_requests.keeping().constFirst();
    QCOMPARE(law.level, QStringLiteral("effort")); // Article 22; the Act names no period
    const GuideNote &proposal = m_requests.keeping().at(1);
    QCOMPARE(proposal.level, QStringLiteral("own-rule"));
    QVERIFY(proposal.law.isEmpty() && proposal.text.ja.contains(QStringLiteral("3年")));
}

void TestDeskContent::asksForLessThanPapersWhereLittleIsHeld()
{
    QCOMPARE(idsOf(m_requests.identity()), words("light ordinary special agent-legal agent-mandate"));
    for (const IdentityRule &rule : m_requests.identity()) {
        QVERIFY2(!rule.means.contains(QLatin1String("seal-certificate")), qPrintable(rule.id));
        QVERIFY2(rule.law.contains(QStringLiteral("法37(4)")), qPrintable(rule.id));
    }
    QVERIFY(m_requests.identity().constFirst().means.contains(QLatin1String("registered-call")));
    QVERIFY(m_requests.identityWarnings().size() >= 8 && m_requests.afterLeak().size() >= 4);
}

void TestDeskContent::hasEveryPointOfHealthAndMyNumber()
{
    QCOMPARE(m_points.ofDesk(QStringLiteral("health")).size(), 12);
    QCOMPARE(m_points.ofDesk(QStringLiteral("mynumber")).size(), 11);
    QStringList readPoints;
    for (const DeskPoint &point : m_points.all()) {
        QCOMPARE(point.desk, point.id.startsWith(u'J') ? QStringLiteral("health") : QStringLiteral("mynumber"));
        QVERIFY2(!point.fine.ja.isEmpty() && !point.change.ja.isEmpty() && !point.questions.isEmpty(), qPrintable(point.id));
        QCOMPARE(isNoted(point.keep), !point.keep.ja.isEmpty() && isNoted(point.why));
        if (!isNoted(point.why))
            readPoints << point.id;
    }
    // Those whose source law.md marks as read; all the others ask to confirm.
    QCOMPARE(readPoints, words("J-01 J-08 J-10 J-11 K-11"));
    QCOMPARE(m_points.find(QStringLiteral("J-04"))->retention, words("checkup-card"));
    QVERIFY(!m_points.find(QStringLiteral("J-13")));
}

void TestDeskContent::feedsEveryQuestionOfTheReview()
{
    QStringList fed, asked;
    for (const DeskPoint &point : m_points.all())
        fed << point.questions;
    for (const QJsonValue &value : parsed(QStringLiteral(":/packs/appi/questions.json")).value(u"questions").toArray()) {
        const QJsonObject question = value.toObject();
        const QString area = question.value(u"area").toString(), id = question.value(u"id").toString();
        asked << id;
        if (area == QLatin1String("health") || area == QLatin1String("mynumber"))
            QVERIFY2(fed.contains(id), qPrintable(id));
    }
    for (const QString &id : std::as_const(fed))
        QVERIFY2(asked.contains(id), qPrintable(id));
}

void TestDeskContent::asksOfTheHoldingsConcerned_data()
{
    QTest::addColumn<QString>("points"); // with "+" those asked of each holding
    const char *myNumber = "K-01+ K-02 K-03 K-04+ K-05 K-06+ K-07+ K-08 K-09 K-10 K-11+";
    QTest::newRow("health-checks") << "J-01+ J-02+ J-03+ J-04+ J-06 J-07 J-10 J-11+ J-12";
    QTest::newRow("stress-checks") << "J-02+ J-03+ J-05+ J-06 J-07 J-10 J-12";
    QTest::newRow("resumes") << "J-09+";
    QTest::newRow("my-number-papers") << myNumber;
    QTest::newRow("accounting-payroll") << myNumber;
    QTest::newRow("medical-chart") << ""; // of patients, not of staff
    QTest::newRow("customer-system") << "";
}

void TestDeskContent::asksOfTheHoldingsConcerned()
{
    QFETCH(QString, points);
    const Holding &holding = m_library.kind(QLatin1String(QTest::currentDataTag()))->defaults;
    QStringList found;
    for (const DeskPoint &point : m_points.all())
        if (m_points.concerns(point, holding))
            found << point.id + (point.perHolding ? "+" : "");
    QCOMPARE(found, points.split(u' ', Qt::SkipEmptyParts));
}

void TestDeskContent::leavesHoldingsNoLongerKeptAlone()
{
    const DeskPoint *point = m_points.find(QStringLiteral("J-02"));
    Holding holding{.name = "休職の書類", .subjects = {{"employee"}}, .items = {{"treatment"}}};
    QVERIFY(m_points.concerns(*point, holding));
    holding.presence = Presence::Archived;
    QVERIFY(!m_points.concerns(*point, holding));
    holding.presence = Presence::Unsure;
    holding.subjects = {}; // it may be the staff's
    QVERIFY(m_points.concerns(*point, holding));
    holding.items = {};
    QVERIFY(!m_points.concerns(*point, holding));
    holding.sensitive = {{"disability"}};
    QVERIFY(m_points.concerns(*point, holding));
}

void TestDeskContent::whatWasNotReadAsksToConfirm()
{
    int noted = 0;
    const auto check = [&](const QString &id, const QStringList &law, const Words &text) {
        QVERIFY2(allRead(law) != isNoted(text), qPrintable(id));
        noted += isNoted(text);
    };
    for (const IncidentStep &step : m_guide.steps())
        check(step.id, step.law, step.why);
    for (const auto &notes : {m_requests.identityWarnings(), m_requests.deadline(), m_requests.afterLeak(), m_requests.keeping()})
        for (const GuideNote &note : notes)
            check(note.id, note.law, note.text);
    for (const DeskPoint &point : m_points.all())
        check(point.id, point.law, point.why);
    for (const char *list : {"identity_means", "incident_financial", "incident_encryption", "request_grounds"})
        for (const Entry &entry : m_library.list(QLatin1String(list)))
            check(entry.id, entry.law, entry.hint);
    QVERIFY(noted >= 20);
}

void TestDeskContent::everyDutyRestsOnTheRegister()
{
    const auto laws = readLawRegister(m_library);
    QVERIFY(laws);
    const auto check = [&](const QString &id, const QString &level, const QStringList &law) {
        const bool found = std::any_of(law.begin(), law.end(), [&](const QString &reference) { return laws->find(reference); });
        QVERIFY2(found || level != QLatin1String("duty"), qPrintable(id));
    };
    for (const IncidentStep &step : m_guide.steps())
        check(step.id, step.level, step.law);
    for (const RequestKind &kind : m_requests.kinds())
        check(kind.id, kind.level, kind.law);
    for (const DeskPoint &point : m_points.all())
        check(point.id, point.level, point.law);
}

void TestDeskContent::saysNowhereFlatlyThatNothingIsToBeReported()
{
    static const QRegularExpression flat(
        QStringLiteral(
            "報告不要|報告は不要|報告の必要は(?:ない|ありません)|報告しなくて(?:よい|いい|かまい)|no need to report|not reportable"),
        QRegularExpression::CaseInsensitiveOption);
    int texts = 0;
    for (const char *file : deskFiles)
        walk(parsed(QStringLiteral(":/packs/appi/") + QLatin1String(file)), [&](const QJsonValue &value) {
            texts += value.isString();
            QVERIFY2(!flat.match(value.toString()).hasMatch(), qPrintable(value.toString()));
        });
    QVERIFY(texts > 1500);
}

void TestDeskContent::namesThePlaceOfEveryFault_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *file, const char *from, const char *to, const char *fault) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromUtf8(from) << QString::fromUtf8(to) << QString::fromUtf8(fault);
    };
    row("list of the desks missing", "desks.json", R"("filing_kinds": [)", R"("filings": [)", "filing_kinds: missing");
    row("code twice", "desks.json", R"({"id": "paper")", R"({"id": "electronic")", "\"electronic\" is there twice");
    row("step left out", "incident.json", R"("id": "I-16")", R"("id": "I-15")", "steps: not the codes of the list \"incident_steps\"");
    row("phase", "incident.json", R"("phase": "day-1")", R"("phase": "day-2")", "steps[2].phase: \"day-2\" is not known");
    row("day of a step", "incident.json", R"("day": 30)", R"("day": 90)", "steps[8].day: not a number from 1 to 60");
    row("column of the sheet", "incident.json", R"("columns": ["caller"])", R"("columns": ["calls"])",
        "hearing_sheet[2].columns: \"calls\" is not a column");
    row("column of a drill", "incident.json", R"("cause_side": "own")", R"("side": "own")", "drills[0].facts.side: unknown key");
    row("code of a drill", "incident.json", R"("role": "processor")", R"("role": "helper")",
        "drills[3].facts.role: \"helper\" is not in the list \"incident_roles\"");
    row("fact of a drill", "incident.json", R"("sensitive": "yes")", R"("sensitive": "maybe")",
        "drills[0].facts.sensitive: \"maybe\" is neither yes nor no");
    row("day of a drill", "incident.json", R"("occurred_on": -3)", R"("occurred_on": "2026-12-04")",
        "drills[0].facts.occurred_on: not a number");
    row("turns backwards", "incident.json", R"("minutes": 60)", R"("minutes": 10)", "drills[0].turns[2].minutes: not a number from 21");
    row("step of a point", "incident.json", R"("step": "I-10")", R"("step": "I-20")", "\"I-20\" is not in the list \"incident_steps\"");
    row("ground of no list", "requests.json", R"("id": "harm-firm")", R"("id": "harm-shop")",
        "kinds[0].grounds[2].id: \"harm-shop\" is not in the list \"request_grounds\"");
    row("outcome of another kind", "requests.json", R"("outcomes": ["partly", "refused"])", R"("outcomes": ["partly", "stopped"])",
        "kinds[0].grounds[0].outcomes: \"stopped\" is no outcome of this kind");
    row("steps out of order", "requests.json", "\"id\": \"C2\",\n", "\"id\": \"C3\",\n",
        "kinds[0].steps[1].id: \"C3\" is not the next step");
    row("means of identity", "requests.json", R"("means": ["known-in-person")", R"("means": ["blood")",
        "identity[0].means: \"blood\" is not in the list \"identity_means\"");
    row("years", "requests.json", R"("years": 3)", R"("years": 0)", "keeping.years: not a number from 1 to 30");
    row("kind of a holding", "deskchecks.json", R"("kinds": ["health-checks"])", R"("kinds": ["cures"])",
        "points[0].holdings.kinds: \"cures\" is not in the list \"kinds\"");
    row("law of a point", "deskchecks.json", R"("安衛則51")", R"("安衛の則51")", "points[3].law: \"安衛の則51\" is not a reference");
    row("desk of a point", "deskchecks.json", R"("desk": "health")", R"("desk": "wealth")", "points[0].desk: \"wealth\" is neither");
}

void TestDeskContent::namesThePlaceOfEveryFault()
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
        const auto guide = IncidentGuide::load(*library);
        const auto requests = RequestGuide::load(*library);
        const auto points = DeskPoints::load(*library);
        detail = (guide ? QString() : guide.error().detail) + (requests ? QString() : requests.error().detail)
            + (points ? QString() : points.error().detail);
    }
    QVERIFY2(detail.contains(fault), qPrintable(detail));
    QVERIFY(detail.count(u'\n') < 20); // one fault does not drown in others
}

QTEST_GUILESS_MAIN(TestDeskContent)
#include "tst_deskcontent.moc"
