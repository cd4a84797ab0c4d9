// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewfacts.h"

#include "scope.h"

#include <algorithm>
#include <functional>
#include <initializer_list>

namespace {

using Listed = std::initializer_list<const char *>; // codes

// Yes when one of them is; No only when all are, so that a doubt keeps its question.
Fact anyOf(std::initializer_list<Fact> facts)
{
    const auto has = [&](Fact fact) { return std::find(facts.begin(), facts.end(), fact) != facts.end(); };
    return has(Fact::Yes) ? Fact::Yes : has(Fact::Unknown) ? Fact::Unknown : Fact::No;
}

// The firm's own answer, unless a record shows the contrary of a No. Records that show nothing do not answer for the firm.
Fact answered(Fact answer, Fact shown) { return shown == Fact::Yes ? Fact::Yes : answer; }

// For facts whose absence no record can show.
Fact onlyYes(Fact fact) { return fact == Fact::Yes ? Fact::Yes : Fact::Unknown; }

Fact one(const Code &code, Listed words)
{
    const auto found = std::any_of(words.begin(), words.end(), [&](const char *word) { return code.is(QLatin1StringView(word)); });
    return found ? Fact::Yes : code.isEmpty() ? Fact::Unknown : Fact::No;
}

Fact one(const Codes &codes, Listed words)
{
    const auto found = std::any_of(words.begin(), words.end(), [&](const char *word) { return codes.has(QLatin1StringView(word)); });
    return found ? Fact::Yes : codes.isEmpty() ? Fact::Unknown : Fact::No;
}

// The content of a list where "none" is the answer that there is none.
Fact some(const Codes &codes)
{
    const bool none = codes.values.size() == 1 && codes.has(QLatin1StringView("none"));
    return codes.isEmpty() ? Fact::Unknown : none ? Fact::No : Fact::Yes;
}

Fact abroad(const Codes &countries)
{
    const auto foreign = [](const QString &code) { return code != QLatin1String("JP") && code != QLatin1String("unknown"); };
    if (std::any_of(countries.values.begin(), countries.values.end(), foreign))
        return Fact::Yes;
    return countries.isEmpty() || countries.has(QLatin1StringView("unknown")) ? Fact::Unknown : Fact::No;
}

class Records
{
public:
    Records(const QList<Holding> &holdings, const QList<Purpose> &purposes, const QList<Contractor> &contractors)
        : m_holdings(holdings)
        , m_purposes(purposes)
        , m_contractors(contractors)
    { }

    // What the ledger tells: Yes by a confirmed holding, No only by a ledger that has some and leaves nothing open.
    Fact ledger(const std::function<Fact(const Holding &)> &test) const
    {
        bool confirmed = false, open = false;
        for (const Holding &holding : m_holdings) {
            if (holding.presence == Presence::Archived)
                continue;
            const Fact found = test(holding);
            const bool present = holding.presence == Presence::Present;
            if (present && found == Fact::Yes)
                return Fact::Yes;
            confirmed = confirmed || present;
            open = open || found != Fact::No;
        }
        return confirmed && !open ? Fact::No : Fact::Unknown;
    }
    Fact kinds(Listed words) const
    {
        return ledger([&](const Holding &holding) { return one(holding.kind, words); });
    }
    Fact codes(Codes Holding::*member, Listed words) const
    {
        return ledger([&](const Holding &holding) { return one(holding.*member, words); });
    }
    Fact code(Code Holding::*member, Listed words) const
    {
        return ledger([&](const Holding &holding) { return one(holding.*member, words); });
    }
    // No when there is no contractor at all: whether the list is complete must come from elsewhere.
    Fact contractors(const std::function<Fact(const Contractor &)> &test) const
    {
        Fact all = Fact::No;
        for (const Contractor &contractor : m_contractors)
            all = anyOf({all, test(contractor)});
        return all;
    }
    Fact relations(Listed words) const
    {
        return contractors([&](const Contractor &contractor) {
            const bool undecided = contractor.relation.isEmpty() || contractor.relation.is(QLatin1StringView("check"));
            return undecided ? Fact::Unknown : one(contractor.relation, words);
        });
    }
    bool purposeNames(std::initializer_list<QString> words) const
    {
        return std::any_of(m_purposes.begin(), m_purposes.end(), [&](const Purpose &purpose) {
            return std::any_of(words.begin(), words.end(),
                               [&](const QString &word) { return purpose.text.contains(word, Qt::CaseInsensitive); });
        });
    }

private:
    const QList<Holding> &m_holdings;
    const QList<Purpose> &m_purposes;
    const QList<Contractor> &m_contractors;
};

Fact smallOf(const Firm &firm, const QList<Holding> &holdings)
{
    const Scope scope = scopeOf(firm, holdings);
    return scope.contradicted && scope.small == Fact::Yes ? Fact::Unknown : scope.small;
}

// The people: the number of workers, agency workers, records about workers; applicants' papers; health data of workers.
void addPeople(const Firm &firm, const Records &records, ReviewFacts &facts)
{
    const Fact counted = !firm.employees ? Fact::Unknown : *firm.employees > 0 ? Fact::Yes : Fact::No;
    facts.set(QStringLiteral("firm.staff"), answered(counted, anyOf({firm.tempStaff, records.codes(&Holding::subjects, {"employee"})})));
    facts.set(QStringLiteral("firm.hiring"), anyOf({records.kinds({"resumes"}), records.codes(&Holding::subjects, {"applicant"})}));
    facts.set(QStringLiteral("firm.healthchecks"), answered(firm.healthChecks, records.kinds({"health-checks"})));
    facts.set(QStringLiteral("firm.stresschecks"), answered(firm.stressChecks, records.kinds({"stress-checks"})));
    facts.set(QStringLiteral("firm.mynumber"), answered(firm.myNumber, records.code(&Holding::myNumber, {"present"})));
    facts.set(QStringLiteral("firm.minors"), answered(firm.minors, records.codes(&Holding::subjects, {"pupil"})));
    const Fact healthOfStaff = records.ledger([](const Holding &holding) {
        const Fact staff = one(holding.subjects, {"employee", "former-employee", "applicant"});
        const Fact health = one(holding.sensitive, {"medical-history", "checkup-result", "treatment-dispensing", "disability"});
        return staff == Fact::No || health == Fact::No ? Fact::No : staff == health ? staff : Fact::Unknown;
    });
    facts.set(QStringLiteral("ledger.staff_health"), firm.healthChecks == Fact::Yes ? Fact::Yes : healthOfStaff);
}

// Those who do work for the firm, or for whom it works; the contractors' own records, and holdings kept by one.
void addOutside(const Firm &firm, const Records &records, ReviewFacts &facts)
{
    const Fact entrusted = anyOf({records.code(&Holding::legalClass, {"personal-data-entrusted"}),
                                  records.code(&Holding::retained, {"no-entrusted"}), records.codes(&Holding::sources, {"from-client"})});
    facts.set(QStringLiteral("firm.entrusted"), answered(firm.entrusted, entrusted));
    const Fact contractors = anyOf({records.relations({"entrustment"}), records.codes(&Holding::storage, {"contractor"})});
    facts.set(QStringLiteral("firm.contractors"), contractors);
    facts.set(QStringLiteral("firm.cloud"),
              answered(firm.cloud, anyOf({records.codes(&Holding::storage, {"cloud"}), records.relations({"storage-only"})})));
    const Fact recipients = records.contractors([](const Contractor &contractor) {
        return contractor.relation.is(QLatin1StringView("storage-only")) ? Fact::No : abroad(contractor.countries);
    });
    const Fact kept = records.ledger([](const Holding &holding) { return abroad(holding.countries); });
    facts.set(QStringLiteral("firm.foreign"), answered(firm.foreignStorage, anyOf({kept, recipients})));
    const Fact others = contractors == Fact::Unknown ? Fact::Unknown : Fact::No; // contractors that are not recorded yet
    facts.set(QStringLiteral("firm.foreign_recipient"),
              firm.foreignStorage == Fact::No ? answered(Fact::No, recipients) : anyOf({recipients, others}));
}

// Passing on and receiving. Reports that law demands, and check-up results sent by the clinic, need no consent and no record.
void addProvision(const Firm &firm, const Records &records, ReviewFacts &facts)
{
    facts.set(QStringLiteral("firm.thirdparty"),
              answered(firm.thirdPartyProvision,
                       anyOf({records.codes(&Holding::thirdParty, {"consent", "opt-out"}), records.relations({"third-party-consent"})})));
    facts.set(QStringLiteral("firm.receives_thirdparty"), records.ledger([](const Holding &holding) {
        const bool checkups = one(holding.kind, {"health-checks", "stress-checks"}) == Fact::Yes;
        return checkups ? Fact::No : one(holding.sources, {"third-party"});
    }));
    facts.set(QStringLiteral("firm.jointuse"),
              answered(firm.jointUse, anyOf({records.codes(&Holding::thirdParty, {"joint-use"}), records.relations({"joint-use"})})));
}

// The website, cameras and phones, and what is sent. A cookie, a fax or generative AI may be used without leaving a record.
void addChannels(const Firm &firm, const Records &records, ReviewFacts &facts)
{
    const Fact forms = anyOf({firm.webShop, records.code(&Holding::planned, {"web"}), records.kinds({"website-form", "web-shop"})});
    const bool noSite = firm.websiteExists == Fact::No;
    facts.set(QStringLiteral("firm.webform"), answered(noSite ? Fact::No : firm.webForms, forms));
    const Fact tracked = records.codes(&Holding::items, {"cookie-history"}); // "access-log": who entered a room
    facts.set(QStringLiteral("firm.cookies"), answered(noSite ? Fact::No : Fact::Unknown, tracked));
    facts.set(QStringLiteral("firm.cameras"), answered(firm.cameras, records.kinds({"camera-footage"})));
    facts.set(QStringLiteral("firm.callrecording"), answered(firm.callRecording, records.kinds({"call-recordings"})));
    facts.set(QStringLiteral("firm.sends"), onlyYes(records.kinds({"mailbox", "fax"})));
    facts.set(QStringLiteral("firm.ai_tools"), Fact::Unknown); // no record tells
    facts.set(
        QStringLiteral("firm.privatedevices"),
        answered(firm.privateDevices, anyOf({records.codes(&Holding::storage, {"private-device"}), records.kinds({"private-phone"})})));
}

// What the ledger alone tells.
void addLedger(const Firm &firm, const Records &records, ReviewFacts &facts)
{
    facts.set(QStringLiteral("ledger.paper"), records.code(&Holding::medium, {"paper", "both"}));
    facts.set(QStringLiteral("ledger.electronic"), records.code(&Holding::medium, {"electronic", "both"}));
    facts.set(QStringLiteral("ledger.server"), records.codes(&Holding::storage, {"office-server"}));
    facts.set(QStringLiteral("ledger.carried_out"),
              onlyYes(anyOf({records.codes(&Holding::storage, {"usb", "private-device"}), records.kinds({"usb-disk"})})));
    const Fact special = records.ledger([](const Holding &holding) { return some(holding.sensitive); });
    facts.set(QStringLiteral("ledger.sensitive"), firm.specialCareCustomers == Fact::Yes ? Fact::Yes : special);
    facts.set(QStringLiteral("ledger.financial"), records.code(&Holding::financial, {"card-number", "payment-login"}));
    facts.set(QStringLiteral("ledger.intake_forms"), records.ledger([](const Holding &holding) {
        return anyOf({one(holding.planned, {"paper"}), one(holding.form, {"input-form"})});
    }));
}

// What is done with the data: what the purposes say in words, and whether there is anything to analyse.
void addUse(const Firm &firm, const Records &records, ReviewFacts &facts)
{
    const bool mails = firm.greetingCard == Fact::Yes || records.kinds({"greeting-card"}) == Fact::Yes
        || records.purposeNames({QStringLiteral("案内"), QStringLiteral("宣伝"), QStringLiteral("広告"), QStringLiteral("ダイレクトメール"),
                                 QStringLiteral("メールマガジン"), QStringLiteral("advertis"), QStringLiteral("newsletter")});
    facts.set(QStringLiteral("firm.mailing"), mails ? Fact::Yes : Fact::Unknown);
    const bool analyses
        = records.purposeNames({QStringLiteral("分析"), QStringLiteral("好み"), QStringLiteral("analys"), QStringLiteral("taste")});
    const Fact traces = records.codes(&Holding::items, {"order-history", "preference", "cookie-history", "location"});
    facts.set(QStringLiteral("purpose.analysis"), analyses ? Fact::Yes : traces == Fact::No ? Fact::No : Fact::Unknown);
    facts.set(QStringLiteral("purpose.changed"), Fact::Unknown); // a purpose keeps no earlier wording
    facts.set(QStringLiteral("request.fee"), Fact::Unknown); // the firm's fee is not recorded
    facts.set(QStringLiteral("incidents.this_year"), Fact::Unknown); // incidents are not recorded
}

} // namespace

ReviewFacts reviewFactsOf(const Firm &firm, const QList<Holding> &holdings, const QList<Purpose> &purposes,
                          const QList<Contractor> &contractors)
{
    const Records records(holdings, purposes, contractors);
    ReviewFacts facts;
    facts.set(QStringLiteral("firm.small"), smallOf(firm, holdings));
    addPeople(firm, records, facts);
    addOutside(firm, records, facts);
    addProvision(firm, records, facts);
    addChannels(firm, records, facts);
    addLedger(firm, records, facts);
    addUse(firm, records, facts);
    return facts;
}
