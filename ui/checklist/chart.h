// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart.h"

#include <QWidget>

// The points of each area as bars, this year and, where there was a review before, last year. The picture is told in words too.
class Chart : public QWidget
{
    Q_OBJECT
public:
    explicit Chart(QWidget *parent = nullptr);
    void show(const QList<ChartArea> &areas);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChartInk ink() const;
    bool compares() const;

    QList<ChartArea> m_areas;
};
