// SPDX-License-Identifier: GPL-3.0-or-later
#include "lawregister.h"

#include "packtext.h"

#include <algorithm>

namespace {

template<class T> const T *found(const QList<T> &list, const QString &id, QString T::*member)
{
    const auto place = std::find_if(list.begin(), list.end(), [&](const T &one) { return one.*member == id; });
    return place == list.end() ? nullptr : &*place;
}

LawRule readRule(PackObject &object, const Library &library)
{
    LawRule rule{object.text(QStringLiteral("law")), object.words(QStringLiteral("name")),
                 object.text(QStringLiteral("level"), Need::Optional), readValidity(object), object.text(QStringLiteral("source"))};
    if (!library.laws().knows(rule.reference))
        object.problem(QStringLiteral("law"), QStringLiteral("\"%1\" is not a reference to a known law").arg(rule.reference));
    if (!rule.level.isEmpty())
        checkCodes(object, QStringLiteral("level"), {rule.level}, QStringLiteral("levels"), library);
    return rule;
}

} // namespace

const LawRule *LawRegister::find(const QString &reference) const
{
    for (QString wanted = reference; !wanted.isEmpty();) {
        if (const LawRule *rule = found(m_rules, wanted, &LawRule::reference))
            return rule;
        const qsizetype end = wanted.endsWith(u']') ? wanted.lastIndexOf(u'[') : wanted.endsWith(u')') ? wanted.lastIndexOf(u'(') : 0;
        wanted.truncate(std::max<qsizetype>(end, 0));
    }
    return nullptr;
}

const LawSource *LawRegister::source(const LawRule &rule) const { return found(m_sources, rule.source, &LawSource::id); }

bool LawRegister::wasRead(const QString &reference) const
{
    const LawRule *rule = find(reference);
    const LawSource *from = rule ? source(*rule) : nullptr;
    return from && from->read;
}

Result<LawRegister> readLawRegister(const Library &library)
{
    const QString name = QStringLiteral("register.json");
    const auto file = readPackFile(QString(library.folder() + u'/' + name));
    if (!file)
        return file.error();
    Problems problems;
    PackObject top(*file, QString(), problems);
    readHead(top, QStringLiteral("register"));
    LawRegister laws;
    UniqueIds ids, references;
    top.each(QStringLiteral("sources"), [&](PackObject &object) {
        laws.m_sources << LawSource{object.id(), object.words(QStringLiteral("name")), object.flag(QStringLiteral("verified"), true)};
        ids.check(object, laws.m_sources.last().id);
    });
    top.each(QStringLiteral("rules"), [&](PackObject &object) {
        const LawRule rule = readRule(object, library);
        references.check(object, rule.reference);
        if (!laws.source(rule))
            object.problem(QStringLiteral("source"), QStringLiteral("\"%1\" is not a source").arg(rule.source));
        laws.m_rules << rule;
    });
    top.finish();
    if (!problems.isEmpty())
        return problems.error(name);
    return laws;
}
