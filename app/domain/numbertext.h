// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foldedtext.h"

#include <QString>

#include <initializer_list>
#include <vector>

// Digits without anything between them; asterisks count, so that a masked number keeps its shape.
struct DigitRun
{
    int begin, end; // in the folded text
    bool isMasked = false;

    int size() const { return end - begin; }
};

enum class Gap { Apart, Space, Bracket, Hyphen };

// A text seen as its numbers: the runs of digits, and how each is joined to the next.
class NumberText
{
public:
    explicit NumberText(QStringView typed);

    const FoldedText &text() const { return m_text; }
    int count() const { return int(m_runs.size()); }
    const DigitRun &run(int index) const { return m_runs[std::size_t(index)]; }
    Gap gapAfter(int run) const; // Apart too before the first and after the last

    // Whether the runs from `first` on have these sizes, are joined alike, and no more are joined to them by hyphens.
    bool areGrouped(int first, std::initializer_list<int> sizes, Gap gap) const;
    // Whether a run of that many digits goes before or after, a space between: then it may be part of them.
    bool isCrowded(int first, int count, int size) const;
    QString digits(int first, int count) const;

private:
    void findRuns();

    FoldedText m_text;
    std::vector<DigitRun> m_runs;
};
