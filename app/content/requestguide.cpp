// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestguide.h"

#include "packtext.h"

#include <algorithm>

// Reads the file; names of kinds come from the list, so that they are written once.
class RequestGuideReader
{
public:
    RequestGuideReader(const Library &library, PackObject &top) : m_library(library), m_top(top) { }

    RequestGuide read()
    {
        readHead(m_top, QStringLiteral("requests"));
        UniqueIds steps, rules;
        m_top.each(QStringLiteral("steps"), [&](PackObject &object) {
            m_steps.append({object.id(), object.words(QStringLiteral("title")), {}});
            steps.check(object, m_steps.constLast().id);
        });
        m_top.each(QStringLiteral("kinds"), [&](PackObject &object) { m_guide.m_kinds << readKind(object); });
        m_top.each(QStringLiteral("identity"), [&](PackObject &object) { m_guide.m_identity << readRule(object, rules); });
        m_guide.m_warnings = readNotes(m_top, QStringLiteral("identity_warnings"));
        m_guide.m_deadline = readNotes(m_top, QStringLiteral("deadline"));
        m_guide.m_afterLeak = readNotes(m_top, QStringLiteral("after_leak"));
        PackObject keeping = m_top.object(QStringLiteral("keeping"));
        m_guide.m_years = readNumber(keeping, QStringLiteral("years"), 1, 30);
        m_guide.m_keeping = readNotes(keeping, QStringLiteral("notes"));
        keeping.finish();
        m_top.finish();
        checkAll();
        return m_guide;
    }

private:
    // All kinds of the list, in its order.
    void checkAll()
    {
        const QList<Entry> &kinds = m_library.list(QStringLiteral("request_kinds"));
        if (!std::equal(m_guide.m_kinds.begin(), m_guide.m_kinds.end(), kinds.begin(), kinds.end(),
                        [](const RequestKind &one, const Entry &entry) { return one.id == entry.id; }))
            m_top.problem(QStringLiteral("kinds"), QStringLiteral("not the codes of the list \"request_kinds\" in its order"));
    }

    QStringList codes(PackObject &object, const char *key, const char *list)
    {
        const QStringList found = object.texts(QLatin1String(key));
        checkCodes(object, QLatin1String(key), found, QLatin1String(list), m_library);
        return found;
    }

    RequestKind readKind(PackObject &object)
    {
        RequestKind kind{.id = object.id()};
        checkCodes(object, QStringLiteral("id"), {kind.id}, QStringLiteral("request_kinds"), m_library);
        if (const Entry *entry = m_library.entry(QStringLiteral("request_kinds"), kind.id))
            kind.name = entry->name;
        kind.what = object.words(QStringLiteral("what"));
        kind.who = object.words(QStringLiteral("who"));
        kind.tell = object.words(QStringLiteral("tell"));
        kind.limits = object.words(QStringLiteral("limits"));
        kind.feeAllowed = object.flag(QStringLiteral("fee_allowed"), false);
        kind.fee = object.words(QStringLiteral("fee"));
        kind.deadlineOfSuit = object.flag(QStringLiteral("suit_after_two_weeks"), false);
        kind.afterLeak = object.flag(QStringLiteral("after_leak"), false);
        kind.claims = codes(object, "claims", "request_claims");
        kind.outcomes = codes(object, "outcomes", "request_outcomes");
        UniqueIds grounds;
        object.each(QStringLiteral("grounds"), [&](PackObject &ground) { kind.grounds << readGround(ground, grounds, kind.outcomes); });
        readSteps(object, kind);
        kind.level = object.text(QStringLiteral("level"));
        checkCodes(object, QStringLiteral("level"), {kind.level}, QStringLiteral("levels"), m_library);
        kind.law = readLaw(object, m_library.laws());
        return kind;
    }

    RequestGround readGround(PackObject &object, UniqueIds &ids, const QStringList &outcomes)
    {
        RequestGround ground{object.id(), object.words(QStringLiteral("applies")), object.words(QStringLiteral("does_not")),
                             codes(object, "outcomes", "request_outcomes"), readLaw(object, m_library.laws())};
        ids.check(object, ground.id);
        checkCodes(object, QStringLiteral("id"), {ground.id}, QStringLiteral("request_grounds"), m_library);
        for (const QString &outcome : ground.outcomes)
            if (!outcomes.contains(outcome))
                object.problem(QStringLiteral("outcomes"), QStringLiteral("\"%1\" is no outcome of this kind").arg(outcome));
        return ground;
    }

    void readSteps(PackObject &object, RequestKind &kind) const
    {
        object.each(QStringLiteral("steps"), [&](PackObject &step) {
            RequestGuideStep found{step.id(), {}, step.words(QStringLiteral("text"))};
            const qsizetype place = kind.steps.size();
            if (place < m_steps.size() && m_steps[place].id == found.id)
                found.title = m_steps[place].title;
            else
                step.problem(QStringLiteral("id"), QStringLiteral("\"%1\" is not the next step").arg(found.id));
            kind.steps << found;
        });
        if (kind.steps.size() != m_steps.size())
            object.problem(QStringLiteral("steps"), QStringLiteral("not all of them"));
    }

    IdentityRule readRule(PackObject &object, UniqueIds &ids)
    {
        IdentityRule rule{object.id(),
                          object.words(QStringLiteral("held")),
                          object.words(QStringLiteral("enough")),
                          codes(object, "means", "identity_means"),
                          object.words(QStringLiteral("too_much")),
                          readLaw(object, m_library.laws())};
        ids.check(object, rule.id);
        return rule;
    }

    QList<GuideNote> readNotes(PackObject &object, const QString &key) const
    {
        QList<GuideNote> notes;
        UniqueIds ids;
        object.each(key, [&](PackObject &one) {
            GuideNote note{one.id(), one.words(QStringLiteral("title")), one.words(QStringLiteral("text")),
                           one.text(QStringLiteral("level"), Need::Optional), readLaw(one, m_library.laws(), Need::Optional)};
            ids.check(one, note.id);
            if (!note.level.isEmpty())
                checkCodes(one, QStringLiteral("level"), {note.level}, QStringLiteral("levels"), m_library);
            markUnverified(one, note.text, m_library.unverifiedNote());
            notes << note;
        });
        return notes;
    }

    const Library &m_library;
    PackObject &m_top;
    QList<RequestGuideStep> m_steps; // with their titles only
    RequestGuide m_guide;
};

Result<RequestGuide> RequestGuide::load(const Library &library)
{
    const QString name = QStringLiteral("requests.json");
    const auto file = readPackFile(QString(library.folder() + u'/' + name));
    if (!file)
        return file.error();
    Problems problems;
    PackObject top(*file, QString(), problems);
    RequestGuide guide = RequestGuideReader(library, top).read();
    if (!problems.isEmpty())
        return problems.error(name);
    return guide;
}

const RequestKind *RequestGuide::find(const QString &id) const
{
    const auto found = std::find_if(m_kinds.cbegin(), m_kinds.cend(), [&](const RequestKind &one) { return one.id == id; });
    return found == m_kinds.cend() ? nullptr : &*found;
}

QStringList RequestGuide::groundsOf(const QString &kind) const
{
    QStringList grounds;
    if (const RequestKind *found = find(kind))
        for (const RequestGround &ground : found->grounds)
            grounds << ground.id;
    return grounds;
}
