// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// Texts people paste and attackers type. All are to come back as they went in, on every engine, in every field.
inline QStringList hostileTexts()
{
    const QString alef = QString(QChar(0x05D0));
    QStringList texts{// SQL
                      "'; DROP TABLE holding; --", "\"; DELETE FROM firm; --", "' OR '1'='1", "') UNION SELECT * FROM firm --",
                      "1; ATTACH DATABASE 'x' AS y", "''''", "\\'", "\\", "\\\\' ; --", "$1 $2 ?", "? ? ?", ":name @name", "E'\\x41'",
                      "$$text$$", "%s %n %1 %2", "NULL", "/* */ --", "`holding`", "[holding]", "_%", "\\x00", "U&'\\0041'",
                      // HTML and links
                      "<img src=http://127.0.0.1/x>", "<script>alert(1)</script>", "<b>bold</b>", "&amp;&lt;&#39;", "<!-- -->",
                      "<a href='file:///etc/passwd'>x</a>", "]]>", "<![CDATA[x", "{\"json\": [null]}", "<?xml version='1.0'?>",
                      // formulas of spreadsheets
                      "=cmd|'/c calc'!A1", "+1+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "\t=1", "\r=1", "＝1+1",
                      // paths
                      "../../etc/passwd", "C:\\CON", "NUL.txt", "file:///dev/zero",
                      // white space and control
                      " ", "  two  spaces  ", "\n", "line\nbreak\r\nand\ttab", "trailing ", QString(QChar(0x00A0)), QString(QChar(0x3000)),
                      QString(QChar(0x0001)), QString(QChar(0x001B)) + "[31m", QString(QChar(0xFEFF)) + "bom", QString(2, QChar(0xFEFF)),
                      QString(QChar(0x200B)) + "zero width", QString(QChar(0x2028)),
                      // scripts
                      QString::fromUtf8("👩‍👩‍👧‍👦🏳️‍🌈"), QString::fromUtf8("🇯🇵"),
                      QString::fromUtf8("葛󠄀城市"), QString::fromUtf8("𠮷野家 髙﨑 ①㈱"),
                      QString::fromUtf8("が"
                                        "か\u3099"),
                      QString(QChar(0x202E)) + "gpj.exe", alef + QString(QChar(0x05B0)) + QString(QChar(0x200F)),
                      QString::fromUtf8("ｱｲｳ ＡＢＣ ～〜−－"), "e" + QString(300, QChar(0x0301)), QString(QChar(0xFFFD)),
                      // long
                      QString(10000, QChar(0x6F22)), QString(1024 * 1024, QLatin1Char('x'))};
    return texts;
}

// What no database can hold whole.
inline QStringList brokenTexts()
{
    return {QStringLiteral("a") + QChar(0) + QStringLiteral("b"),
            QString(QChar(0xD83D)),
            QStringLiteral("x") + QChar(0xDE00),
            QString(QChar(0xDE00)) + QChar(0xD83D),
            QStringLiteral("x") + QChar(0xFFFE),
            QString(QChar(0xFFFF))};
}
