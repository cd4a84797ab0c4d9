// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QFont>
#include <QPainter>
#include <QTextLayout>

// Paper is measured in tenths of a point whatever the device, so that preview, print and PDF break at the same places.
constexpr double paperDpi = 720;

constexpr double mm(double millimetres) { return millimetres * paperDpi / 25.4; }

// BIZ UDGothic, or its proportional sister for English: with most other Japanese faces a PDF cannot be searched.
QFont paperFont(Language language, double points, bool bold = false);

// The distance between two lines; the face itself asks for none.
double lineHeight(const QFont &font);

double textWidth(const QString &text, const QFont &font);

// Text cut to what fits into one line, with an ellipsis.
QString cutToWidth(const QString &text, const QFont &font, double width);

// Breaks text into lines, some of it at a time: a text of a megabyte costs its length and never lies in memory as glyphs.
class LineFlow
{
public:
    LineFlow(QString text, const QFont &font, double width, Qt::Alignment alignment = Qt::AlignLeft);
    // With parts of the text in bold type, each a first character and a length.
    void setBold(const QList<std::pair<int, int>> &parts) { m_bold = parts; }

    bool next(); // to the first, then to the following line; false after the last
    qsizetype start() const { return m_from + line().textStart(); }
    qsizetype end() const { return start() + line().textLength(); }
    // The line in a box whose top left corner is `at`, with the painter's pen.
    void draw(QPainter &painter, const QPointF &at) const;

private:
    bool layOutNextPart();
    QList<QTextLayout::FormatRange> formatsFor(int length) const;
    QTextLine line() const { return m_layout.lineAt(m_line); }

    QString m_text;
    QTextLayout m_layout;
    QList<std::pair<int, int>> m_bold;
    double m_width, m_lineHeight;
    qsizetype m_from = 0, m_next = 0;
    int m_line = -1, m_lines = 0;
};

int lineCount(const QString &text, const QFont &font, double width);

// Writes wrapped text with the painter's pen, or only measures it without a painter. Returns the height.
double writeLines(QPainter *painter, const QPointF &at, const QString &text, const QFont &font, double width,
                  Qt::Alignment alignment = Qt::AlignLeft);
