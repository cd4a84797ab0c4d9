// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookview.h"
#include "support/fitcase.h"

#include <QPushButton>

// The desks for leaks, for requests and complaints, for health data and My Number.
class FitDesksTest : public FitCase
{
    Q_OBJECT

private:
    void walk() override;
    void requests();
    void incidents();
    void health();
    void home();
};

void FitDesksTest::walk()
{
    clinic();
    m_data << QStringLiteral("privacy@example.jp"); // the example of a blank
    requests();
    incidents();
    health();
    home();
}

void FitDesksTest::requests()
{
    view().go(QStringLiteral("requests"));
    look(*m_window, QStringLiteral("requests-none"));
    view().go(QStringLiteral("requests#complaints"));
    look(*m_window, QStringLiteral("complaints-none"));
    const QDate today = QDate::currentDate();
    Request disclosure{.number = QStringLiteral("2026-001"),
                       .kind = {QStringLiteral("E-02")},
                       .receivedOn = today.addDays(-3),
                       .channel = {QStringLiteral("counter")},
                       .person = QStringLiteral("見本 太郎"),
                       .subject = QStringLiteral("自分の診療の記録を見せてほしい")};
    disclosure.identity = {{QStringLiteral("family-register")}};
    Request stop{.number = QStringLiteral("2026-002"),
                 .kind = {QStringLiteral("E-04")},
                 .receivedOn = today.addDays(-20),
                 .person = QStringLiteral("見本 花子"),
                 .subject = QStringLiteral("診察券を作ったときの情報を消してほしい")};
    stop.outcome = {QStringLiteral("refused")};
    stop.grounds = {{QStringLiteral("legal-retention")}};
    const Complaint complaint{.number = QStringLiteral("2026-C01"),
                              .receivedOn = today,
                              .caller = QStringLiteral("見本 次郎"),
                              .contact = QStringLiteral("午後に電話"),
                              .reason = QStringLiteral("別の人の検査結果が届いた")};
    m_data += {disclosure.number, disclosure.person, disclosure.subject, stop.number,       stop.person,
               stop.subject,      complaint.number,  complaint.caller,   complaint.contact, complaint.reason};
    Change change;
    change.add(disclosure);
    change.add(stop);
    change.add(complaint);
    QVERIFY(book().apply(change, QStringLiteral("desk")));
    for (const QUuid &record : {disclosure.id, stop.id, complaint.id}) {
        view().go(QStringLiteral("requests"), record);
        look(*m_window, QStringLiteral("requests-record-") + QString::number(record == disclosure.id ? 1 : record == stop.id ? 2 : 3));
    }
    view().go(QStringLiteral("requests#keeping"));
    look(*m_window, QStringLiteral("requests-keeping"));
}

void FitDesksTest::incidents()
{
    view().go(QStringLiteral("incidents"));
    look(*m_window, QStringLiteral("incidents-none"));
    const QDate today = QDate::currentDate();
    Incident leak{.title = QStringLiteral("検査結果を別の患者さんに郵送した"),
                  .source = {QStringLiteral("complaint")},
                  .knownOn = today.addDays(-6),
                  .facts = QStringLiteral("血液検査の結果1人分を、同じ姓の別の患者さんへ送った。"),
                  .possibilities = QStringLiteral("受け取った人が読んだ可能性がある。"),
                  .persons = 1,
                  .personsMax = 1,
                  .sensitive = Fact::Yes,
                  .malicious = Fact::No};
    leak.data = {QStringLiteral("personal")};
    leak.role = {QStringLiteral("controller")};
    leak.financial = {QStringLiteral("none")};
    const Incident open{.title = QStringLiteral("受付の画面に警告が出た"), .knownOn = today};
    m_data += {leak.title, leak.facts, leak.possibilities, open.title};
    Change change;
    change.add(leak);
    change.add(open);
    QVERIFY(book().apply(change, QStringLiteral("desk")));
    look(*m_window, QStringLiteral("incidents"));
    for (const char *part : {"record", "decision", "steps", "report", "notices", "time"}) {
        view().go(QStringLiteral("incidents"), leak.id);
        view().go(QStringLiteral("incidents#") + QLatin1StringView(part));
        look(*m_window, QStringLiteral("incident-") + QLatin1StringView(part));
    }
    view().go(QStringLiteral("incidents"), open.id);
    view().go(QStringLiteral("incidents#decision"));
    look(*m_window, QStringLiteral("incident-undecided"));
}

void FitDesksTest::health()
{
    for (const char *part : {"health", "mynumber"}) {
        view().go(QStringLiteral("health#") + QLatin1StringView(part));
        look(*m_window, QStringLiteral("health-") + QLatin1StringView(part));
    }
}

void FitDesksTest::home()
{
    view().go(QStringLiteral("home"));
    look(*m_window, QStringLiteral("home-desks"));
}

QTEST_MAIN(FitDesksTest)
#include "tst_fitdesks.moc"
