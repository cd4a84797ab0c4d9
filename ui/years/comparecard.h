// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/surface.h"
#include "workspace/reviewdesk.h"
#include "yearfacts.h"

#include <array>

class QComboBox;
class RowPlace;
class Text;

// Any two years side by side: what got better, what got worse, which questions came and went, and the points of each area.
class CompareCard : public Card
{
    Q_OBJECT
public:
    explicit CompareCard(const ReviewDesk &desk);

    // `years` are those with answers, the latest first. Two chosen by hand stay; else they are the latest and the one before.
    void showYears(const QList<YearFacts> &years);

signals:
    void goTo(const QString &page, const QUuid &record);

private:
    struct Group
    {
        Text *title;
        RowPlace *rows;
        QStringList questions;
    };
    void addGroup(Group &group, Step step);
    void compare();
    void showChanges(const YearReview &before, const YearReview &now);
    void showAreas(const YearReview &before, const YearReview &now);
    QString askedWords(const QString &question, const YearReview &before, const YearReview &now) const;
    void openQuestion(const QString &question);

    const ReviewDesk &m_desk;
    QList<YearFacts> m_years;
    bool m_isChosen = false; // by hand
    QComboBox *m_before, *m_now;
    Text *m_summary;
    std::array<Group, 4> m_groups; // in the order of Step
    RowPlace *m_areas;
};
