// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxstyles.h"

#include "xml.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

XlsxStyles::XlsxStyles(const QByteArray &xml, bool from1904) : m_from1904(from1904)
{
    QHash<int, Show> own;
    bool inCells = false;
    XmlHandler handler;
    handler.start = [&](QByteArrayView name, XmlHandler::Attributes attributes) {
        const int id = attributeOf(attributes, "numFmtId").toByteArray().toInt();
        if (name == "numFmt")
            own.insert(id, showOf(id, QString::fromUtf8(attributeOf(attributes, "formatCode"))));
        else if (name == "cellXfs")
            inCells = true;
        else if (name == "xf" && inCells)
            m_styles << (own.contains(id) ? own.value(id) : showOf(id, {}));
    };
    handler.end = [&](QByteArrayView name) {
        if (name == "cellXfs")
            inCells = false;
    };
    if (!xml.isEmpty())
        scanXml(xml, handler);
}

XlsxStyles::Show XlsxStyles::showOf(int id, const QString &code)
{
    if (code.isEmpty()) { // built in, with those of Japanese Excel
        if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || id == 32 || id == 33)
            return Show::Time;
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? Show::Date : Show::Number;
    }
    static const QRegularExpression literal(u"\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|[_*].|general|e[+-]"_qs,
                                            QRegularExpression::CaseInsensitiveOption);
    QString letters = code.toLower();
    letters.remove(literal);
    if (letters.contains(u'y') || letters.contains(u'd') || letters.contains(u'e')
        || (letters.contains(u'm') && !letters.contains(u'h') && !letters.contains(u's')))
        return Show::Date;
    return letters.contains(u'h') || letters.contains(u's') ? Show::Time : Show::Number;
}

QDateTime fromSerial(double serial, bool from1904)
{
    if (!(serial >= 0) || serial >= 2'958'466)
        return {};
    const double days = std::floor(serial);
    QDate date = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, serial < 60 ? 31 : 30);
    date = date.addDays(qint64(days));
    const qint64 seconds = std::llround((serial - days) * 86'400);
    return QDateTime(date, QTime(0, 0), Qt::UTC).addSecs(seconds);
}

QString XlsxStyles::numberText(const QByteArray &value, int style) const
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return QString::fromUtf8(value);
    const Show show = m_styles.value(style, Show::Number);
    const QDateTime moment = show == Show::Number ? QDateTime() : fromSerial(number, m_from1904);
    if (moment.isValid() && (show == Show::Time && number < 1))
        return moment.time().toString(u"HH:mm:ss");
    if (moment.isValid())
        return moment.time() == QTime(0, 0) ? moment.date().toString(Qt::ISODate) : moment.toString(u"yyyy-MM-ddTHH:mm:ss");
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return QString::number(qint64(number));
    return QString::number(number, 'g', 15);
}
