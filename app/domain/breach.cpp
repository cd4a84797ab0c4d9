// SPDX-License-Identifier: GPL-3.0-or-later
#include "breach.h"

#include <algorithm>

namespace {

using View = QLatin1StringView;

constexpr int manyPersons = 1000; // more than these are type 4 (Rules 7(iv))
constexpr int days = 30, daysOfWrongfulActs = 60; // for the final report (Rules 8(2))

// The first three of Rules 7, each told by one fact.
struct Kind
{
    int type;
    const char *node;
    Doubt BreachFacts::*doubt;
    bool isOfPlanned; // also for data that is only being collected
    const char *code, *possible;
};
constexpr Kind kinds[] = {{1, "n9", &BreachFacts::sensitive, false, "type-1", "type-1-possible"},
                          {2, "n10", &BreachFacts::financial, false, "type-2", "type-2-possible"},
                          {3, "n11", &BreachFacts::malicious, true, "type-3", "type-3-possible"}};

// Walks down the tree, keeping the way and a reason for each turn that matters.
class Decider
{
public:
    Decider(const BreachFacts &facts, const Calendar &calendar) : m_facts(facts), m_calendar(calendar) { }

    BreachDecision decide()
    {
        if (isIncident() && isCovered() && isOurs()) {
            for (const Kind &kind : kinds)
                judge(kind);
            judgeNumber();
            if (m_result.types.isEmpty())
                endWithoutType();
            else
                report();
        }
        if (!m_result.reportable)
            because("keep-and-ask");
        m_result.myNumberCheck = m_facts.myNumber;
        if (m_facts.myNumber)
            leaveOpen("my-number");
        return m_result;
    }

private:
    void turn(const char *node, const char *answer) { m_result.path << BreachDecision::Turn{View(node), View(answer)}; }
    bool asked(const char *node, bool fact)
    {
        turn(node, fact ? "yes" : "no");
        return fact;
    }
    void because(const char *code, const QStringList &values = {}) { m_result.reasons << BreachReason{View(code), values}; }
    void leaveOpen(const char *code, const QStringList &values = {})
    {
        because(code, values);
        m_result.open << View(code);
    }
    bool end(const char *outcome, const char *code) // false, as nothing more is to be asked
    {
        because(code);
        m_result.outcome = View(outcome);
        return false;
    }

    bool isPlanned() const { return m_facts.data == BreachData::Planned; }
    bool isProcessor() const { return m_facts.role == BreachRole::Processor; }

    // Whether there is a leak, loss or damage, or the possibility of one (Guidelines 3-5-1).
    bool isIncident()
    {
        if (asked("n1", m_facts.ownProvision))
            return end("o-own", "own-provision");
        if (!m_facts.outflow && m_facts.copyRemains) {
            turn("n2", "no");
            because("no-outflow");
            end("o-not-incident", "copy-remains");
            if (m_facts.malicious != Doubt::No)
                leaveOpen("copy-after-wrongful-act"); // of altered content the guideline does not say that a copy helps
            return false;
        }
        turn("n2", m_facts.outflow ? "yes" : "lost");
        if (m_facts.recoveredUnseen && !m_facts.recoveryUnproven) {
            turn("n3", "yes");
            return end("o-recovered", "recovered-unseen");
        }
        because(!m_facts.outflow ? "loss-or-damage" : m_facts.copyRemains ? "leak-despite-copy" : "leak");
        turn("n3", m_facts.recoveryUnproven ? "unproven" : "no");
        if (m_facts.recoveryUnproven)
            leaveOpen("recovery-unproven");
        return true;
    }

    // Whether Article 26 is about such data.
    bool isCovered()
    {
        if (asked("n4", m_facts.pseudonymised))
            return end("o-pseudonymised", "pseudonymised");
        if (m_facts.encrypted && !m_facts.encryptionUnsure) {
            turn("n5", "yes");
            end("o-encrypted", "encrypted");
            because("voluntary");
            return false;
        }
        turn("n5", m_facts.encryptionUnsure ? "unsure" : "no");
        if (m_facts.encryptionUnsure)
            leaveOpen("encryption-unsure");
        turn("n6", m_facts.data == BreachData::None ? "none" : isPlanned() ? "planned" : "personal");
        if (m_facts.data == BreachData::None)
            return end("o-not-personal", "not-personal-data");
        if (isPlanned())
            because("planned-type-3-only");
        return true;
    }

    // False for a contractor that has told its client.
    bool isOurs()
    {
        turn("n7", isProcessor() ? "processor" : "controller");
        if (!isProcessor())
            return true;
        because("processor-duty");
        if (!asked("n8", m_facts.clientNotified))
            return true;
        end("o-client-notified", "processor-freed");
        if (m_facts.knownOn.isValid() && m_facts.clientNotifiedOn > lastDayForClient())
            leaveOpen("client-told-late");
        return false;
    }

    // As for the report that the notice takes the place of (Guidelines 3-5-3-5).
    QDate lastDayForClient() const
    {
        BreachFacts untold = m_facts;
        untold.clientNotified = false;
        const BreachDecision report = Decider(untold, m_calendar).decide();
        return report.reportable ? report.firstReport.to : firstReportWindow(m_facts.knownOn).to;
    }

    void judge(const Kind &kind)
    {
        const Doubt doubt = m_facts.*kind.doubt;
        if (isPlanned() && !kind.isOfPlanned)
            return turn(kind.node, "skipped");
        if (doubt == Doubt::No) {
            const bool isOpen = kind.type == 2 && m_facts.accountOnly;
            turn(kind.node, isOpen ? "open" : "no");
            if (isOpen)
                leaveOpen("account-only");
            return;
        }
        turn(kind.node, doubt == Doubt::Yes ? "yes" : "unknown");
        m_result.types << kind.type;
        because(kind.code);
        if (doubt != Doubt::Yes)
            because(kind.possible);
    }

    void judgeNumber()
    {
        if (isPlanned())
            return turn("n12", "skipped");
        const Count most = std::max(m_facts.persons, m_facts.personsMax); // an unknown one is less than any number
        if (!most) {
            turn("n12", "unknown");
            return leaveOpen("persons-unknown");
        }
        if (*most <= manyPersons) {
            turn("n12", "up-to");
            return because("up-to-1000", {QString::number(*most)});
        }
        const bool isKnown = m_facts.persons > manyPersons;
        turn("n12", isKnown ? "over" : "over-max");
        m_result.types << 4;
        because(isKnown ? "type-4" : "type-4-max", {QString::number(isKnown ? *m_facts.persons : *most)});
    }

    void endWithoutType()
    {
        const bool isOpen = m_result.open.contains(View("account-only")) || m_result.open.contains(View("persons-unknown"));
        turn("types", isOpen ? "open" : "none");
        end(isOpen ? "o-case-by-case" : "o-not-matched", isOpen ? "undecided" : "not-matched");
        if (isOpen)
            because("voluntary");
        if (isProcessor())
            because("tell-client-anyway");
    }

    void report()
    {
        turn("types", "some");
        asked("n13", m_facts.contactPossible);
        m_result.outcome = View("o-reportable");
        m_result.reportable = m_result.notifyPersons = true;
        m_result.alternativeMeasure = !m_facts.contactPossible;
        m_result.notifyClient = isProcessor();
        m_result.notifyItems = {1, 2, 4, 5, 9};
        setDays();
        because("notify-persons");
        if (m_result.alternativeMeasure)
            because("alternative-measure");
        if (m_result.notifyClient)
            because("notify-client");
    }

    void setDays()
    {
        // Suspicion comes from facts known so far, not from a question left open (Guidelines 3-5-3-1).
        const bool isLeftOpen = m_facts.malicious == Doubt::Unanswered && m_result.types.size() > 1;
        const bool isWrongful = m_result.types.contains(3) && !isLeftOpen;
        m_result.finalDays = isWrongful ? daysOfWrongfulActs : days;
        if (!m_facts.knownOn.isValid())
            return because("known-on-missing");
        const QDate first = dayOne();
        m_result.firstReport = firstReportWindow(first);
        m_result.rawFinal = rawFinalDay(first, m_result.finalDays);
        m_result.finalDue = finalReportDay(first, m_result.finalDays, m_calendar);
        because("first-report", {iso(m_result.firstReport.from), iso(m_result.firstReport.to)});
        because(isWrongful ? "final-60" : "final-30", {iso(m_result.rawFinal)});
        if (m_result.finalDue != m_result.rawFinal)
            because("final-shifted", {iso(m_result.finalDue)});
        if (isLeftOpen)
            because("final-30-unanswered");
    }

    // Type 4 is met from the day on which it was known (Guidelines 3-5-3-1(4)); that the days count from it too is not settled.
    QDate dayOne()
    {
        if (!m_result.types.contains(4) || m_facts.overThousandOn <= m_facts.knownOn) // an unknown day is before all others
            return m_facts.knownOn;
        if (m_result.types.size() > 1) {
            because("over-1000-other-type");
            return m_facts.knownOn;
        }
        leaveOpen("over-1000-later", {iso(m_facts.overThousandOn)});
        return m_facts.overThousandOn;
    }

    static QString iso(QDate day) { return day.toString(Qt::ISODate); }

    const BreachFacts &m_facts;
    const Calendar &m_calendar;
    BreachDecision m_result;
};

} // namespace

BreachDecision decide(const BreachFacts &facts, const Calendar &calendar) { return Decider(facts, calendar).decide(); }

bool isOnlyPossible(const BreachDecision &decision, int type)
{
    const auto *kind = std::find_if(std::begin(kinds), std::end(kinds), [type](const Kind &one) { return one.type == type; });
    return kind != std::end(kinds) && std::any_of(decision.reasons.cbegin(), decision.reasons.cend(), [kind](const BreachReason &reason) {
               return reason.code == View(kind->possible);
           });
}
