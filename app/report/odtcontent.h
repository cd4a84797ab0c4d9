// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "odtstyles.h"

// A picture that the content shows.
struct OdtPicture
{
    QString name; // in the package
    QByteArray png;
};

// content.xml of a sheet.
class OdtContent
{
public:
    explicit OdtContent(const Sheet &sheet) : m_sheet(sheet), m_xml(&m_bytes) { }
    QByteArray write();
    const QList<OdtPicture> &pictures() const { return m_pictures; } // of what was written

private:
    void tableStyles();
    void columnStyle(const QString &name, double share);
    void cellStyle(const char *name, const char *border, const char *padding);
    void rowStyle(const char *name, const char *key, const QString &value);
    void itemStyles();
    void itemStyle(int indent, const char *look, double hang);
    void paragraph(const char *style, const QString &text);
    void heading(const char *style, int level, const QString &text);
    void stamps(const QStringList &words);
    void startTable(const QString &style, qsizetype columns);
    void startRow(const char *style);
    void cell(const char *style, const QList<std::pair<const char *, QString>> &paragraphs);
    void add(const SheetHeading &block);
    void add(const SheetText &block) { paragraph(block.small ? "Small" : block.right ? "Right" : "Standard", block.text); }
    void add(const SheetTitle &) { heading("LetterTitle", 1, m_sheet.title); }
    void add(const SheetItem &item);
    void add(const SheetFacts &facts);
    void add(const SheetTable &table);
    void add(const SheetCover &cover);
    void add(const SheetFigures &figures);
    void add(const SheetChart &chart);
    void add(const SheetStamps &block) { stamps(block.words); }
    void add(const SheetPageBreak &) { paragraph("PageBreak", {}); }
    void picture(const SheetChart &chart);
    QString tableName() const { return QStringLiteral("T%1").arg(m_block); }
    double bodyWidth() const { return m_sheet.landscape ? 261 : 174; } // mm

    const Sheet &m_sheet;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QList<OdtPicture> m_pictures;
    qsizetype m_block = 0;
};
