// SPDX-License-Identifier: GPL-3.0-or-later
#include "purposechecks.h"

#include "purposechecksreader.h"

#include <algorithm>

bool WordPattern::isIn(const QString &text) const
{
    QString even = text.normalized(QString::NormalizationForm_KC);
    if (english.match(even.simplified()).hasMatch())
        return true;
    even.removeIf([](QChar c) { return c.isSpace(); });
    return japanese.match(even).hasMatch();
}

bool NoticeRule::Part::holds(const QStringList &chosen) const
{
    if (none)
        return chosen.isEmpty();
    return any.isEmpty() || std::any_of(chosen.begin(), chosen.end(), [this](const QString &one) { return any.contains(one); });
}

Result<PurposeChecks> PurposeChecks::load(const Library &library, const VaguePurposes &vague)
{
    return PurposeChecksReader(library, vague).read();
}

QList<const PurposeExample *> PurposeChecks::examplesFor(const QString &trade, const QString &group) const
{
    QList<const PurposeExample *> found;
    for (const PurposeExample &example : m_examples)
        if (example.trade.isEmpty() || example.trade == trade)
            found << &example;
    const bool hasOwn = std::any_of(found.begin(), found.end(), [](const PurposeExample *one) { return !one->trade.isEmpty(); });
    if (hasOwn) // those for any trade say of customers what the trade says better
        found.removeIf([](const PurposeExample *one) { return one->trade.isEmpty() && one->group == QLatin1String("customer"); });
    std::stable_partition(found.begin(), found.end(), [&](const PurposeExample *one) { return one->group == group; });
    return found;
}

// Of the trade and the group; else of one of them; else any.
const Words *PurposeChecks::exampleFor(const QString &check, const QString &trade, const QString &group) const
{
    const PurposeExample *best = nullptr;
    int most = -1;
    for (const PurposeExample &example : m_examples) {
        if (!example.shows.contains(check) || (!example.trade.isEmpty() && example.trade != trade))
            continue;
        const int fit = (example.group == group ? 2 : 0) + (example.trade.isEmpty() ? 0 : 1);
        if (fit > most) {
            best = &example;
            most = fit;
        }
    }
    return best ? &best->text : nullptr;
}

NoticeVerdict PurposeChecks::noticeOf(const Purpose &purpose) const
{
    const auto chosen = [](const Code &code) { return code.isEmpty() ? QStringList() : QStringList{code.value}; };
    QStringList means;
    for (const QString &id : purpose.noticeMeans.values)
        means << id << m_means.value(id).group;
    const bool advertises = m_words.value(QStringLiteral("advertising")).isIn(purpose.text);
    const auto rule = std::find_if(m_notices.begin(), m_notices.end(), [&](const NoticeRule &one) {
        return one.collected.holds(chosen(purpose.collected)) && one.ways.holds(chosen(purpose.notice)) && one.means.holds(means)
            && one.grounds.holds(chosen(purpose.noticeGround)) && one.groups.holds(chosen(purpose.group))
            && one.advertises.value_or(advertises) == advertises;
    });
    if (rule == m_notices.end())
        return {};
    NoticeVerdict verdict = rule->verdict;
    if (verdict.kind == NoticeVerdict::Kind::NotEnough)
        for (const QString &id : purpose.noticeMeans.values)
            if (const Entry one = m_means.value(id); one.group == QLatin1String("insufficient")) {
                verdict.text.ja += one.hint.ja;
                verdict.text.en += u' ' + one.hint.en;
            }
    return verdict;
}
