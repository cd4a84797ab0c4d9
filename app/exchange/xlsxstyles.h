// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

// Which number formats of a workbook show dates, so that a number can be read as what the user sees.
class XlsxStyles
{
public:
    // `xml` is xl/styles.xml, or empty: then every number is a plain number.
    XlsxStyles(const QByteArray &xml, bool from1904);

    // A number as plain text, or as ISO date, time or both when the style says so; anything else unchanged.
    QString numberText(const QByteArray &value, int style) const;

private:
    enum class Show { Number, Date, Time };
    static Show showOf(int id, const QString &code);

    QList<Show> m_styles;
    bool m_from1904;
};

// The day and time of a spreadsheet serial number (days since 1900 with the 29 February that never was, or since 1904);
// invalid outside 1900 to 9999.
QDateTime fromSerial(double serial, bool from1904 = false);
