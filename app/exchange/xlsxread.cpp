// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx.h"

#include "encoding.h"
#include "files/zipread.h"
#include "xlsxstyles.h"
#include "xml.h"

#include <QCoreApplication>

namespace {

struct Xlsx
{
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

constexpr qsizetype maxSheets = 1000;

Error broken(const QString &detail)
{
    return {Error::Code::Invalid,
            Xlsx::tr("This workbook is damaged or was made in an unusual way. Save it again as .xlsx and try once more."), detail};
}

Error tooBig()
{
    return {Error::Code::Invalid,
            Xlsx::tr("This workbook has more than %1 rows or too many cells. Divide it into smaller files.").arg(maxRows)};
}

// Takes back Excel's _xHHHH_ for characters that XML cannot hold.
QString unescaped(const QString &text)
{
    QString result;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        bool isHex = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&isHex, 16);
        if (!isHex || at + 6 >= text.size() || text[at + 6] != u'_' || text[at + 2] == u'+' || text[at + 2] == u'-')
            continue;
        result += QStringView(text).mid(from, at - from);
        result += QChar(code);
        from = at + 7;
        at += 6;
    }
    return from == 0 ? text : result + QStringView(text).mid(from);
}

struct SheetPlace
{
    QString name, relation, path;
};

// "A1" or "$B$2" with row and column from 0; -1 where it is not a reference.
std::pair<int, int> cellReference(QByteArrayView text)
{
    int row = 0, column = 0;
    qsizetype i = 0;
    for (; i < text.size() && i < 3 && text[i] >= 'A' && text[i] <= 'Z'; ++i)
        column = column * 26 + (text[i] - 'A' + 1);
    for (; i < text.size() && text[i] >= '0' && text[i] <= '9' && row < 100'000'000; ++i)
        row = row * 10 + (text[i] - '0');
    return i == text.size() ? std::pair(row - 1, column - 1) : std::pair(-1, -1);
}

QStringList readStrings(const QByteArray &xml, QString &problem)
{
    QStringList strings;
    QByteArray text;
    bool inText = false;
    int phonetic = 0;
    XmlHandler handler;
    handler.start = [&](QByteArrayView name, XmlHandler::Attributes) {
        if (name == "rPh")
            ++phonetic;
        inText = name == "t" && phonetic == 0;
    };
    handler.end = [&](QByteArrayView name) {
        inText = false;
        if (name == "rPh")
            --phonetic;
        if (name == "si") {
            strings << unescaped(fromUtf8(text));
            text.clear();
        }
    };
    handler.text = [&](QByteArrayView part) {
        if (inText)
            text += part;
    };
    handler.stop = [&] { return strings.size() > maxCells; };
    problem = scanXml(xml, handler);
    return strings;
}

class SheetReader
{
public:
    SheetReader(const QStringList &strings, const XlsxStyles &styles, qint64 cellsBefore)
        : m_strings(strings)
        , m_styles(styles)
        , m_cells(cellsBefore)
    { }

    Result<Table> read(const QByteArray &xml)
    {
        XmlHandler handler;
        handler.start = [this](QByteArrayView name, XmlHandler::Attributes attributes) { start(name, attributes); };
        handler.end = [this](QByteArrayView name) { end(name); };
        handler.text = [this](QByteArrayView part) {
            if (m_inValue)
                m_value += part;
        };
        handler.stop = [this] { return m_tooBig; };
        const QString problem = scanXml(xml, handler);
        if (m_tooBig)
            return tooBig();
        if (!problem.isEmpty())
            return broken(problem);
        return std::move(m_table);
    }

    qint64 cells() const { return m_cells; }

private:
    void start(QByteArrayView name, XmlHandler::Attributes attributes)
    {
        if (name == "row") {
            const int row = attributeOf(attributes, "r").toByteArray().toInt();
            m_row = std::min(row > 0 ? row - 1 : m_row + 1, maxRows);
            m_column = -1;
        } else if (name == "c") {
            const auto [row, column] = cellReference(attributeOf(attributes, "r"));
            m_column = column >= 0 ? column : m_column + 1;
            if (row >= 0)
                m_row = row;
            m_type = attributeOf(attributes, "t").toByteArray();
            m_style = attributeOf(attributes, "s").toByteArray().toInt();
            m_value.clear();
        } else if (name == "rPh") {
            ++m_phonetic;
        } else if (name == "mergeCell") {
            merge(attributeOf(attributes, "ref"));
        }
        m_inValue = name == "v" || (name == "t" && m_phonetic == 0);
    }

    void end(QByteArrayView name)
    {
        m_inValue = false;
        if (name == "rPh")
            --m_phonetic;
        else if (name == "c")
            put(m_row, m_column, cellText());
    }

    QString cellText() const
    {
        if (m_type == "s") {
            bool ok = false;
            const int index = m_value.toInt(&ok);
            return ok ? m_strings.value(index) : QString();
        }
        if (m_type == "inlineStr" || m_type == "str")
            return unescaped(fromUtf8(m_value));
        if (m_type == "b")
            return m_value == "1" ? u"TRUE"_qs : u"FALSE"_qs;
        if (m_type == "e" || m_type == "d")
            return QString::fromUtf8(m_value);
        return m_styles.numberText(m_value, m_style);
    }

    void put(int row, int column, const QString &text)
    {
        if (text.isEmpty() || m_tooBig)
            return;
        if (row < 0 || row >= maxRows || column < 0 || column >= maxColumns) {
            m_tooBig = true;
            return;
        }
        for (; m_table.rows.size() <= row; ++m_cells) // an empty row takes memory too
            m_table.rows.emplace_back();
        QStringList &cells = m_table.rows[row];
        m_cells += std::max<qint64>(0, column + 1 - cells.size());
        m_tooBig = m_cells > maxCells;
        while (!m_tooBig && cells.size() <= column)
            cells << QString();
        if (!m_tooBig)
            cells[column] = text;
    }

    // Only downwards: a section name beside several rows counts for each; a title across columns stays one cell.
    void merge(QByteArrayView range)
    {
        const qsizetype colon = range.indexOf(':');
        if (colon < 0)
            return;
        const auto [row, column] = cellReference(range.first(colon));
        const int last = std::min<int>(cellReference(range.sliced(colon + 1)).first, int(m_table.rows.size()) - 1);
        if (row < 0 || column < 0 || row >= m_table.rows.size())
            return;
        m_cells += std::max(0, last - row);
        m_tooBig = m_tooBig || m_cells > maxCells; // ranges that lie on one another have no end
        const QString text = m_table.rows[row].value(column);
        for (int below = row + 1; below <= last && !m_tooBig; ++below)
            if (m_table.rows[below].value(column).isEmpty())
                put(below, column, text);
    }

    const QStringList &m_strings;
    const XlsxStyles &m_styles;
    qint64 m_cells;
    Table m_table;
    int m_row = -1, m_column = -1, m_style = 0, m_phonetic = 0;
    QByteArray m_type, m_value;
    bool m_inValue = false, m_tooBig = false;
};

// Sheet names and the ids of their relations, in the order of the tabs; whether dates count from 1904.
QList<SheetPlace> readWorkbook(const QByteArray &xml, bool &from1904, QString &problem)
{
    QList<SheetPlace> sheets;
    XmlHandler handler;
    handler.start = [&](QByteArrayView name, XmlHandler::Attributes attributes) {
        if (name == "workbookPr") {
            const QByteArrayView flag = attributeOf(attributes, "date1904");
            from1904 = flag == "1" || flag == "true";
        } else if (name == "sheet" && !attributeOf(attributes, "state").contains("idden")) {
            sheets << SheetPlace{QString::fromUtf8(attributeOf(attributes, "name")), QString::fromUtf8(attributeOf(attributes, "id")), {}};
        }
    };
    handler.stop = [&sheets] { return sheets.size() > maxSheets; };
    problem = scanXml(xml, handler);
    return sheets;
}

void findSheets(const QByteArray &relations, QList<SheetPlace> &sheets)
{
    XmlHandler handler;
    handler.start = [&](QByteArrayView name, XmlHandler::Attributes attributes) {
        if (name != "Relationship")
            return;
        const QString target = QString::fromUtf8(attributeOf(attributes, "Target"));
        for (SheetPlace &sheet : sheets)
            if (sheet.relation == QString::fromUtf8(attributeOf(attributes, "Id")))
                sheet.path = target.startsWith(u'/') ? target.mid(1) : u"xl/" + target;
    };
    scanXml(relations, handler);
}

Result<QList<Table>> readSheets(Zip &zip, const QList<SheetPlace> &places, const QStringList &strings, const XlsxStyles &styles)
{
    QList<Table> tables;
    qint64 cells = 0;
    for (const SheetPlace &place : places) {
        if (!zip.contains(place.path))
            continue; // a chart sheet, or a part left out by the program that wrote the file
        auto xml = zip.read(place.path);
        if (!xml)
            return xml.error();
        SheetReader reader(strings, styles, cells);
        auto table = reader.read(*xml);
        if (!table)
            return table.error();
        cells = reader.cells();
        table->name = place.name;
        tables << *std::move(table);
    }
    if (tables.isEmpty())
        return broken(u"no sheets"_qs);
    return tables;
}

} // namespace

Result<QList<Table>> readXlsx(const QByteArray &bytes)
{
    if (bytes.size() > maxFileBytes)
        return tooBig();
    auto zip = Zip::open(bytes);
    if (!zip)
        return zip.error();
    if (!zip->contains(u"xl/workbook.xml"_qs))
        return Error{Error::Code::Invalid,
                     Xlsx::tr("This is not an Excel workbook (.xlsx) or a CSV file. Save the list as one of them and try again.")};
    const auto part = [&zip](const QString &name) { return zip->contains(name) ? zip->read(name) : Result<QByteArray>(QByteArray()); };
    const auto workbook = part(u"xl/workbook.xml"_qs), relations = part(u"xl/_rels/workbook.xml.rels"_qs),
               shared = part(u"xl/sharedstrings.xml"_qs), styleSheet = part(u"xl/styles.xml"_qs);
    for (const auto *read : {&workbook, &relations, &shared, &styleSheet})
        if (!*read)
            return read->error();
    bool from1904 = false;
    QString problem;
    QList<SheetPlace> places = readWorkbook(*workbook, from1904, problem);
    if (!problem.isEmpty())
        return broken(problem);
    if (places.size() > maxSheets)
        return tooBig();
    findSheets(*relations, places);
    QStringList strings;
    if (!shared->isEmpty())
        strings = readStrings(*shared, problem);
    if (strings.size() > maxCells)
        return tooBig();
    if (!problem.isEmpty())
        return broken(problem);
    return readSheets(*zip, places, strings, XlsxStyles(*styleSheet, from1904));
}
