// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yearsheet.h"

#include <QWidget>

class QVBoxLayout;

// What this year's answers come to: points in all and by area, what is strong and what is weak in words, what is not counted,
// and the law that is coming. In the first year nothing is compared.
class ResultView : public QWidget
{
    Q_OBJECT
public:
    ResultView(YearSheet &sheet, const Library &library, QWidget *parent = nullptr);

signals:
    void opened(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    QWidget *totalCard();
    QWidget *chartCard();
    QWidget *wordsCard();

    YearSheet &m_sheet;
    const Library &m_library;
    QVBoxLayout *m_holder;
    QWidget *m_content = nullptr;
};
