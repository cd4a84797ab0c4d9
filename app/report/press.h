// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papertable.h"

#include <QPageLayout>

#include <optional>

class QPagedPaintDevice;

// Sets one sheet on pages. Everything that costs is measured once, when it is made; the pages are then gone through as
// often as needed: without a painter to count them, with one to paint them.
class Press
{
public:
    Press(Sheet sheet, const QPageLayout &layout); // the sheet is printable()

    int pageCount();
    void paint(QPagedPaintDevice &device); // whose layout is the one given

private:
    double labelWidth() const;
    void measure(double narrow);
    int run();
    void turnPage();
    void drawFoot();
    void placeTitle();
    void place(const SheetHeading &heading, qsizetype index);
    void place(const SheetText &text, qsizetype index);
    void place(const SheetTitle &, qsizetype index);
    void place(const SheetItem &item, qsizetype index);
    void place(const SheetFacts &facts, qsizetype index);
    void place(const SheetTable &table, qsizetype index);
    void place(const SheetCover &cover, qsizetype index);
    void place(const SheetFigures &figures, qsizetype index);
    void place(const SheetChart &chart, qsizetype index);
    void place(const SheetStamps &stamps, qsizetype index);
    void place(const SheetPageBreak &, qsizetype index);
    QList<int> pagesOf(const PaperTable &table, double below) const;
    void placeTable(const PaperTable &table, double below = 0); // `below` is what comes with its last row
    void keepTogether(double height); // on a new page where this one has no room for it
    void writeText(const QString &text, const QFont &font, double width, const QColor &ink, Qt::Alignment alignment = Qt::AlignLeft);
    void writeFlow(LineFlow &flow, const QFont &font, double x, const QColor &ink);
    double itemLeft(const SheetItem &item) const; // where its text begins
    int linesOf(const SheetItem &item) const;
    double gap(double millimetres) const { return mm(millimetres) * m_sheet.scale; }
    QFont type(double points, bool bold = false) const { return paperFont(m_sheet.language, points * m_sheet.scale, bold); }
    void leaveStamps();
    QFont fontOf(const SheetHeading &heading) const;
    QFont fontOf(const SheetText &text) const;
    double heightOf(const SheetText &text) const; // as far as it stays together
    double above(const SheetHeading &heading) const { return gap(heading.level == 1 ? 8 : heading.level == 2 ? 4 : 2); }
    double below(const SheetHeading &heading) const { return gap(heading.level == 1 ? 5 : 1); }
    double room(qsizetype index) const; // what the start of a block needs, so that a heading does not stay alone

    static constexpr double bodyPoints = 9.5;
    static constexpr int shortText = 4; // lines, which stay together

    const Sheet m_sheet;
    const QSizeF m_body; // without margins and foot
    QList<std::optional<PaperTable>> m_tables; // by block
    QList<bool> m_beside; // the stamp boxes, by block
    QPagedPaintDevice *m_device = nullptr;
    QPainter *m_painter = nullptr; // none while counting
    double m_y = 0;
    double m_textWidth = 0; // narrower beside the stamp boxes
    int m_page = 0, m_pages = 0;
};
