// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/bookcare.h"
#include "bookwatch.h"
#include "nextsteps.h"
#include "pages/page.h"

class QGridLayout;
class QPushButton;

// What to do next, how far this year's review is, what is due, what changed, what the book holds and when it was last backed up.
// Shows at once what is known of the ledger; the review follows when it is counted.
class HomePage : public Page
{
    Q_OBJECT
public:
    HomePage(ReviewDesk &desk, const Settings &settings, const BookWatch &watch, const BookCare &care);

signals:
    void backupWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void showHeader(const ReviewGlance &review);
    QWidget *stepCard(const NextStep &step, bool first);
    QWidget *reviewCard();
    QWidget *deadlinesCard();
    QWidget *changesCard(); // null when there is nothing to tell
    QWidget *ledgerCard();
    QWidget *countsCard();
    QWidget *backupCard();
    void arrange();

    ReviewDesk &m_desk;
    Book &m_book;
    const Settings &m_settings;
    const BookWatch &m_watch;
    const BookCare &m_care;
    QTimer m_soon; // the ledger and the review are counted one after the other
    QWidget *m_content = nullptr;
    QPushButton *m_first = nullptr; // of the most urgent step
    QVBoxLayout *m_holder;
    QGridLayout *m_grid = nullptr;
    QList<QWidget *> m_cards;
    int m_columns = 0;
};
