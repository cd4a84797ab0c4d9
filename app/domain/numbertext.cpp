// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbertext.h"

namespace {

bool isInRun(char16_t c) { return isDigit(c) || c == u'*'; }

} // namespace

NumberText::NumberText(QStringView typed) : m_text(typed) { findRuns(); }

void NumberText::findRuns()
{
    constexpr int mostMasked = 4; // digits left of a masked number
    const QStringView whole = m_text.part(0, m_text.size());
    const char16_t *text = whole.utf16();
    const int size = m_text.size();
    for (int i = 0; i < size; ++i) {
        if (text[i] > u'9' || !isInRun(text[i]))
            continue;
        DigitRun run{i, i};
        int stars = 0;
        for (; isInRun(m_text.at(run.end)); ++run.end)
            stars += m_text.at(run.end) == u'*';
        i = run.end;
        const bool isBullet = stars > 0 && stars <= 2 && run.size() - stars > mostMasked;
        while (isBullet && m_text.at(run.begin) == u'*')
            ++run.begin;
        while (isBullet && m_text.at(run.end - 1) == u'*')
            --run.end;
        run.isMasked = stars > 0 && !isBullet;
        m_runs.push_back(run);
    }
}

Gap NumberText::gapAfter(int index) const
{
    if (index < 0 || index + 1 >= count())
        return Gap::Apart;
    const int begin = run(index).end, end = run(index + 1).begin;
    if (end - begin > 3)
        return Gap::Apart;
    int hyphens = 0, brackets = 0, spaces = 0;
    for (int i = begin; i < end; ++i) {
        const char16_t c = m_text.at(i);
        spaces += c == u' ';
        hyphens += isHyphen(c);
        brackets += c == u'(' || c == u')';
    }
    if (hyphens > 1 || hyphens + brackets + spaces < end - begin)
        return Gap::Apart;
    if (brackets > 0)
        return Gap::Bracket;
    return hyphens > 0 ? Gap::Hyphen : spaces == 1 ? Gap::Space : Gap::Apart;
}

bool NumberText::areGrouped(int first, std::initializer_list<int> sizes, Gap gap) const
{
    int index = first;
    const int last = first + int(sizes.size()) - 1;
    if (last >= count() || gapAfter(first - 1) == Gap::Hyphen || gapAfter(last) == Gap::Hyphen)
        return false;
    for (const int size : sizes) {
        if (run(index).size() != size || run(index).isMasked || (index != last && gapAfter(index) != gap))
            return false;
        ++index;
    }
    return true;
}

bool NumberText::isCrowded(int first, int count, int size) const
{
    const auto isBeside = [&](int gap, int index) { return gapAfter(gap) == Gap::Space && run(index).size() == size; };
    return isBeside(first - 1, first - 1) || isBeside(first + count - 1, first + count);
}

QString NumberText::digits(int first, int count) const
{
    QString digits;
    for (int i = first; i < first + count; ++i)
        digits += m_text.part(run(i).begin, run(i).end);
    return digits;
}
