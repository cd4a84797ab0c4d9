// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "workspace/reviewdesk.h"
#include "yearfacts.h"

class CompareCard;
class Dialogs;
class MessageBar;
class QBoxLayout;
class RowPlace;
class YearCard;

// All reviewed years: the list, the one chosen with what can be done with it, and two of them compared. In the first year
// there is nothing to compare.
class YearPage : public Page
{
    Q_OBJECT
public:
    YearPage(ReviewDesk &desk, Dialogs &dialogs, MessageBar &messages);

    bool finishEditing() override;
    bool finishWork() override;
    void openRecord(const QUuid &id) override; // of a ReviewYear
    QString helpTopic() const override { return QStringLiteral("year"); }

signals:
    void printWanted(const QString &report, int year);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void choose(int row);
    void showList();

    ReviewDesk &m_desk;
    QList<YearFacts> m_years; // the latest first
    int m_year = 0; // chosen
    QBoxLayout *m_top;
    RowPlace *m_list;
    YearCard *m_card;
    CompareCard *m_compare;
};
