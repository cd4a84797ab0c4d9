// SPDX-License-Identifier: GPL-3.0-or-later
#include "purposehints.h"

#include "domain/purposehistory.h"
#include "packtext.h"
#include "purposechecks.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace {

using View = QLatin1StringView;

const QSet<QString> staffGroups{QStringLiteral("employee"), QStringLiteral("former-employee"), QStringLiteral("applicant")};

bool hasHealthData(const Holding &holding)
{
    constexpr std::array codes{View("medical-history"), View("checkup-result"), View("treatment-dispensing"), View("disability")};
    return std::any_of(codes.begin(), codes.end(), [&](View code) { return holding.sensitive.has(code); });
}

// To others that use it for themselves. What the law orders to be given needs no word of the purpose.
bool isGivenAway(const Holding &holding, const QHash<QUuid, const Contractor *> &contractors)
{
    for (const char *code : {"consent", "opt-out", "joint-use"})
        if (holding.thirdParty.has(View(code)))
            return true;
    return std::any_of(holding.contractors.ids.begin(), holding.contractors.ids.end(), [&](const QUuid &id) {
        const Contractor *contractor = contractors.value(id);
        return contractor && (contractor->relation.is(View("third-party-consent")) || contractor->relation.is(View("joint-use")));
    });
}

// The first names in quotation marks, and how many more there are.
Words quoted(const QStringList &names)
{
    constexpr qsizetype most = 3;
    QStringList ja, en;
    for (const QString &name : names.mid(0, most)) {
        ja << u'「' + name + u'」';
        en << u'“' + name + u'”';
    }
    const qsizetype more = names.size() - most;
    if (more > 0) {
        ja << QStringLiteral("ほか%1件").arg(more);
        en << QStringLiteral("%1 more").arg(more);
    }
    return {ja.join(QString()), en.join(QStringLiteral(", "))};
}

Words namesOf(const QList<const Holding *> &holdings)
{
    QStringList names;
    for (const Holding *holding : holdings)
        names << holding->name;
    return quoted(names);
}

} // namespace

// One look at one purpose beside its book.
class PurposeLook
{
public:
    PurposeLook(const PurposeChecks &checks, const Purpose &purpose, const BookRecords &records);

    QList<PurposeHint> hints();

private:
    bool speaksOf(const char *words, const QString &text) const { return m_checks.m_words.value(View(words)).isIn(text); }
    bool speaksOf(const char *words) const { return speaksOf(words, m_purpose.text); }
    // Whether the purpose or another one of the holding speaks of it.
    bool isSaidFor(const Holding &holding, const char *words) const;
    template<class Wanted> QList<const Holding *> usersWhere(Wanted &&wanted) const;
    void say(const char *check, const char *case_, const QList<Words> &values = {}, const Words *instead = nullptr);

    void lookForVagueness();
    bool blurs() const;
    void lookAtGroup();
    void lookAtText();
    void lookAtUsers();
    void lookAtContacts();
    void lookAtChanges();
    void lookAtRecipients();

    const PurposeChecks &m_checks;
    const Purpose &m_purpose;
    const BookRecords &m_records;
    QList<const Holding *> m_users;
    QHash<QUuid, QString> m_texts; // of the other purposes
    QHash<QUuid, const Contractor *> m_contractors;
    QList<PurposeHint> m_hints;
};

PurposeLook::PurposeLook(const PurposeChecks &checks, const Purpose &purpose, const BookRecords &records)
    : m_checks(checks)
    , m_purpose(purpose)
    , m_records(records)
{
    for (const Holding &holding : records.holdings)
        if (holding.presence != Presence::Archived && holding.purposes.has(purpose.id))
            m_users << &holding;
    for (const Purpose &other : records.purposes)
        if (other.id != purpose.id)
            m_texts.insert(other.id, other.text);
    for (const Contractor &contractor : records.contractors)
        m_contractors.insert(contractor.id, &contractor);
}

QList<PurposeHint> PurposeLook::hints()
{
    if (m_purpose.text.trimmed().isEmpty()) {
        say("P-01", "empty");
    } else {
        lookForVagueness();
        lookAtText();
        lookAtUsers();
        lookAtContacts();
    }
    lookAtGroup();
    lookAtChanges();
    if (!m_purpose.text.trimmed().isEmpty()) {
        lookAtRecipients();
        say("P-11", "ask");
    }
    std::stable_sort(m_hints.begin(), m_hints.end(), [&](const PurposeHint &one, const PurposeHint &other) {
        if (one.asks != other.asks)
            return other.asks; // what the records show comes before what only the user knows
        if ((one.level == View("duty")) != (other.level == View("duty")))
            return one.level == View("duty");
        return one.check < other.check;
    });
    return m_hints;
}

bool PurposeLook::isSaidFor(const Holding &holding, const char *words) const
{
    return speaksOf(words) || std::any_of(holding.purposes.ids.begin(), holding.purposes.ids.end(), [&](const QUuid &id) {
               return m_texts.contains(id) && speaksOf(words, m_texts[id]);
           });
}

template<class Wanted> QList<const Holding *> PurposeLook::usersWhere(Wanted &&wanted) const
{
    QList<const Holding *> found;
    for (const Holding *holding : m_users)
        if (wanted(*holding))
            found << holding;
    return found;
}

void PurposeLook::say(const char *checkId, const char *caseId, const QList<Words> &values, const Words *instead)
{
    const auto check = std::find_if(m_checks.m_checks.begin(), m_checks.m_checks.end(),
                                    [&](const PurposeCheck &one) { return one.id == View(checkId); });
    const auto found
        = std::find_if(check->cases.begin(), check->cases.end(), [&](const PurposeCase &one) { return one.id == View(caseId); });
    QStringList ja, en;
    for (const Words &value : values) {
        ja << value.ja;
        en << value.en;
    }
    const Words *example = m_checks.exampleFor(check->id, m_records.firm.trade.value, m_purpose.group.value);
    m_hints << PurposeHint{.check = check->id,
                           .asks = found->asks,
                           .says = {filledIn(found->says.ja, ja), filledIn(found->says.en, en)},
                           .instead = instead ? *instead : found->instead,
                           .example = example ? *example : Words(),
                           .level = check->level,
                           .law = check->law};
}

// A pattern is told under the check it belongs to, with its own words on what to write; each check once.
void PurposeLook::lookForVagueness()
{
    QSet<QString> told;
    for (const VaguePattern *pattern : m_checks.m_vague.matches(m_purpose.text)) {
        const auto owner = std::find_if(m_checks.m_checks.begin(), m_checks.m_checks.end(),
                                        [&](const PurposeCheck &check) { return check.vague.contains(pattern->id); });
        const QString check = owner == m_checks.m_checks.end() ? QStringLiteral("P-01") : owner->id;
        if (told.contains(check))
            continue;
        told << check;
        say(check.toLatin1(), check == View("P-03") ? "blur" : "vague", {}, &pattern->suggestion);
    }
    if (!told.contains(QStringLiteral("P-03")) && blurs())
        say("P-03", "blur");
    if (told.contains(QStringLiteral("P-05")) || !speaksOf("analysis"))
        return;
    if (!speaksOf("analysed"))
        say("P-05", "what");
    else if (!speaksOf("outcome"))
        say("P-05", "use");
}

// What stands in brackets gives examples, and hides nothing.
bool PurposeLook::blurs() const
{
    const WordPattern pattern = m_checks.m_words.value(QStringLiteral("blur"));
    const QStringList sentences = m_checks.m_vague.sentencesOf(m_purpose.text);
    return pattern.english.match(m_purpose.text.normalized(QString::NormalizationForm_KC).simplified()).hasMatch()
        || std::any_of(sentences.begin(), sentences.end(), [&](const QString &one) { return pattern.japanese.match(one).hasMatch(); });
}

void PurposeLook::lookAtGroup()
{
    if (m_purpose.group.isEmpty())
        return say("P-02", "group");
    const Words group = m_checks.m_names.value(m_purpose.group.value, {m_purpose.group.value, m_purpose.group.value});
    const auto others = usersWhere(
        [&](const Holding &holding) { return !holding.subjects.isEmpty() && !holding.subjects.values.contains(m_purpose.group.value); });
    if (!others.isEmpty())
        say("P-08", "group", {namesOf(others), group});
}

void PurposeLook::lookAtText()
{
    if (speaksOf("staff") && speaksOf("outsiders"))
        say("P-02", "mixed");
    if (staffGroups.contains(m_purpose.group.value) && speaksOf("health") && speaksOf("appraisal"))
        say("P-07", "appraisal");
}

void PurposeLook::lookAtUsers()
{
    if (m_users.isEmpty())
        return say("P-08", "unused");
    const auto advertised = usersWhere([this](const Holding &holding) {
        return speaksOf("advertising", holding.name + u'\n' + holding.note) && !isSaidFor(holding, "advertising");
    });
    if (!advertised.isEmpty())
        say("P-04", "holding", {namesOf(advertised)});
    const auto given
        = usersWhere([this](const Holding &holding) { return isGivenAway(holding, m_contractors) && !isSaidFor(holding, "provision"); });
    if (!given.isEmpty())
        say("P-06", "holding", {namesOf(given)});
    if (!staffGroups.contains(m_purpose.group.value))
        return;
    const auto unlimited
        = usersWhere([this](const Holding &holding) { return hasHealthData(holding) && !isSaidFor(holding, "health-limit"); });
    if (!unlimited.isEmpty())
        say("P-07", "limit", {namesOf(unlimited)});
}

// Only where every holding says which items it has: nothing is claimed of what is not known.
void PurposeLook::lookAtContacts()
{
    const bool isKnown
        = !m_users.isEmpty() && std::none_of(m_users.begin(), m_users.end(), [](const Holding *one) { return one->items.isEmpty(); });
    if (!isKnown)
        return;
    for (const PurposeChecks::Contact &contact : m_checks.m_contacts) {
        const auto having = usersWhere([&](const Holding &holding) {
            return std::any_of(contact.items.begin(), contact.items.end(),
                               [&](const QString &item) { return holding.items.values.contains(item); });
        });
        if (having.isEmpty() && contact.words.isIn(m_purpose.text))
            say("P-08", "contact", {contact.name});
    }
}

void PurposeLook::lookAtChanges()
{
    for (const PurposeChange &change : m_records.purposeChanges) {
        if (!change.purposes.has(m_purpose.id))
            continue;
        const QString day = dayOfChange(change);
        if (needsConsent(change) && !hasConsent(change, m_purpose.id, m_records.consents))
            say("P-09", change.foreseeable.is(View("no")) ? "no" : "unsure", {{day, day}});
        if (isUntold(change))
            say("P-10", "untold", {{day, day}});
    }
}

void PurposeLook::lookAtRecipients()
{
    QStringList names;
    QList<Words> countries;
    QSet<QString> seen;
    for (const Holding *holding : std::as_const(m_users)) {
        for (const QUuid &id : holding->contractors.ids)
            if (const Contractor *contractor = m_contractors.value(id); contractor && !names.contains(contractor->name))
                names << contractor->name;
        for (const QString &code : holding->countries.values)
            if (code != View("JP") && code != View("unknown") && !seen.contains(code)) {
                seen << code;
                countries << m_checks.m_names.value(code, {code, code});
            }
    }
    if (!names.isEmpty())
        say("P-12", "contractors", {quoted(names)});
    QStringList ja, en;
    for (const Words &country : std::as_const(countries)) {
        ja << country.ja;
        en << country.en;
    }
    if (!ja.isEmpty())
        say("P-12", "abroad", {{ja.join(u'、'), en.join(QStringLiteral(", "))}});
}

QList<PurposeHint> PurposeChecks::hintsFor(const Purpose &purpose, const BookRecords &records) const
{
    return PurposeLook(*this, purpose, records).hints();
}

QStringList askedWords()
{
    QStringList all;
    for (const char *name : {"blur", "staff", "outsiders", "advertising", "analysis", "analysed", "outcome", "provision", "health-limit",
                             "health", "appraisal"})
        all << QLatin1String(name);
    return all;
}

QStringList askedCases()
{
    QStringList all;
    for (const char *name :
         {"P-01 empty",   "P-01 vague", "P-02 group",  "P-02 mixed",   "P-03 blur",  "P-04 vague",       "P-04 holding", "P-05 vague",
          "P-05 what",    "P-05 use",   "P-06 vague",  "P-06 holding", "P-07 limit", "P-07 appraisal",   "P-08 unused",  "P-08 group",
          "P-08 contact", "P-09 no",    "P-09 unsure", "P-10 untold",  "P-11 ask",   "P-12 contractors", "P-12 abroad"})
        all << QLatin1String(name);
    return all;
}
