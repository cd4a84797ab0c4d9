// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/bookcare.h"
#include "bookwatch.h"
#include "nextsteps.h"
#include "pages/page.h"

class QGridLayout;
class QHBoxLayout;

// What to do next, how far this year's check is, what the book holds and when it was last backed up.
class HomePage : public Page
{
    Q_OBJECT
public:
    HomePage(Book &book, const Settings &settings, const BookWatch &watch, const BookCare &care);

signals:
    void backupWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    QWidget *stepCard(const NextStep &step, bool first);
    QWidget *yearCard();
    QWidget *countsCard();
    QWidget *backupCard();
    void arrange();

    Book &m_book;
    const Settings &m_settings;
    const BookWatch &m_watch;
    const BookCare &m_care;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_holder;
    QGridLayout *m_grid = nullptr;
    QList<QWidget *> m_cards;
    int m_columns = 0;
};
