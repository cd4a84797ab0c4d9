// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papertext.h"
#include "sheet.h"

// A table measured for one width and set on as many pages as it needs, in units of paperDpi. The head stands on each page,
// the last page never holds a single row where that can be helped, and a row too high for a page goes on over several.
class PaperTable
{
public:
    enum class Look {
        Ruled, // a ledger
        Plain, // labels and values: no head, grey labels, no lines
    };

    PaperTable(const SheetTable &table, Language language, double points, double width, double pageHeight, Look look, double labelWidth = 0,
               double scale = 1); // points and spaces are made smaller by the scale

    double headHeight() const { return m_headHeight; }
    int stripCount() const { return int(m_strips.size()); }
    double height(int from, int count) const; // of these strips, with the head
    // How many strips go on each page, given the heights that the first and the following pages leave; the first may be none.
    QList<int> breakInto(double first, double next) const;
    void draw(QPainter &painter, const QPointF &at, int from, int count) const;

private:
    struct Span
    {
        qsizetype from = 0, length = -1; // of a cell's text; all of it by default
    };
    // A row, or a part of a row that is too high to be moved as one piece.
    struct Strip
    {
        qsizetype row;
        double height;
        bool opens = true, closes = true;
        QList<Span> texts, notes; // a span each column; none for a whole row
    };

    double leastWidth(qsizetype column) const;
    void shareWidth();
    void setLabels(double labelWidth);
    double padY() const { return m_scale * (m_look == Look::Ruled ? mm(1) : mm(0.75)); }
    double cellWidth(qsizetype column) const;
    QFont textFont(const SheetCell &cell) const { return cell.bold ? m_bold : m_regular; }
    double cellHeight(const SheetCell &cell, qsizetype column) const;
    void measure(double pageHeight);
    void split(qsizetype row);
    double writeCell(QPainter &painter, const QPointF &at, const QString &text, const QFont &font, qsizetype column) const;
    void drawGrid(QPainter &painter, double x, double y, double height) const;
    void drawLines(QPainter &painter, const QPointF &at, double width, double height) const;
    void drawHead(QPainter &painter, const QPointF &at) const;
    void drawStrip(QPainter &painter, QPointF at, const Strip &strip) const;

    SheetTable m_table;
    Look m_look;
    double m_width, m_headHeight = 0, m_scale;
    QFont m_regular, m_bold, m_small;
    QList<double> m_widths;
    QList<Strip> m_strips;
};
