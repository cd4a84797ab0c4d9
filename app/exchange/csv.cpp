// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include "encoding.h"

#include <QCoreApplication>

#include <array>

namespace {

struct Csv
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

// Signs with which spreadsheet programs begin a formula.
bool startsFormula(QChar c) { return QStringView(u"=+-@\t\r\n＝＋－＠").contains(c); }

bool isPlainNumber(const QString &cell)
{
    bool digit = false;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const char16_t c = cell[i].unicode();
        if (c >= '0' && c <= '9')
            digit = true;
        else if ((c == '+' || c == '-') && i == 0)
            continue;
        else if (!digit || !QStringView(u"-., ()").contains(QChar(c)))
            return false;
    }
    return digit;
}

// Number of leading apostrophes when a formula sign follows them, else -1.
qsizetype guardedFormula(const QString &cell)
{
    qsizetype quotes = 0;
    while (quotes < cell.size() && cell[quotes] == u'\'')
        ++quotes;
    return quotes < cell.size() && startsFormula(cell[quotes]) ? quotes : -1;
}

QString guarded(const QString &cell)
{
    const qsizetype quotes = guardedFormula(cell);
    if (quotes < 0 || (quotes == 0 && isPlainNumber(cell)))
        return cell;
    return u'\'' + cell;
}

QString unguarded(const QString &cell) { return guardedFormula(cell) > 0 ? cell.mid(1) : cell; }

QString quoted(const QString &cell)
{
    static constexpr QStringView special = u"\",;\t\r\n";
    for (const QChar c : cell)
        if (special.contains(c))
            return u'"' + QString(cell).replace(u'"', u"\"\""_qs) + u'"';
    return cell;
}

// The separator that the first lines hold most often outside quotes; a comma where none does.
QChar separatorOf(QStringView text)
{
    std::array<int, 3> counts{};
    static constexpr QStringView candidates = u",;\t";
    bool inQuotes = false;
    for (const QChar c : text.left(64 * 1024)) {
        if (c == u'"')
            inQuotes = !inQuotes;
        else if (const auto found = inQuotes ? -1 : candidates.indexOf(c); found >= 0)
            ++counts[size_t(found)];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? QChar(u',') : candidates[most - counts.begin()];
}

class Parser
{
public:
    explicit Parser(const Decoded &decoded) : m_decoded(decoded), m_text(decoded.text), m_separator(separatorOf(m_text)) { }

    Result<Table> parse()
    {
        while (m_at < m_text.size()) {
            if (m_table.rows.size() >= maxRows)
                return Error{
                    Error::Code::Invalid,
                    Csv::tr("This file has more than %1 rows, which is more than can be read. Divide it into smaller files.").arg(maxRows)};
            readRow();
            if (m_cells > maxCells)
                return Error{Error::Code::Invalid, Csv::tr("This file has too many cells to be read. Divide it into smaller files.")};
        }
        reportBadBytes();
        return std::move(m_table);
    }

private:
    void readRow()
    {
        QStringList row;
        m_rowStarts << m_at;
        for (;;) {
            row << unguarded(readCell());
            if (m_at < m_text.size() && m_text[m_at] == m_separator && row.size() < maxColumns) {
                ++m_at;
                continue;
            }
            break;
        }
        m_cells += row.size();
        m_table.rows << row;
        skipLineEnd();
    }

    QString readCell()
    {
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            return readPlain();
        const qsizetype start = m_at++;
        QString cell;
        for (;;) {
            const qsizetype quote = m_text.indexOf(u'"', m_at);
            if (quote < 0)
                return readUnclosed(start);
            cell += m_text.mid(m_at, quote - m_at);
            m_at = quote + 1;
            if (m_at >= m_text.size() || m_text[m_at] != u'"')
                break;
            cell += m_text[m_at++];
        }
        if (atCellEnd())
            return cell;
        report(Csv::tr("A quotation mark stands in the middle of a cell; the cell was read up to the next separator."));
        return cell + readPlain();
    }

    // Takes the quote literally and the line as it stands, so that one missing quote does not swallow all rows after it.
    QString readUnclosed(qsizetype start)
    {
        report(Csv::tr("A quotation mark is opened in this row and never closed; the row was read as it stands."));
        m_at = start;
        return readPlain();
    }

    QString readPlain()
    {
        const qsizetype start = m_at;
        while (!atCellEnd())
            ++m_at;
        return m_text.mid(start, m_at - start).toString();
    }

    bool atCellEnd() const
    {
        return m_at >= m_text.size() || m_text[m_at] == m_separator || m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
    }

    void skipLineEnd()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        else if (m_at < m_text.size() && m_text[m_at] != u'\n')
            ++m_at; // a separator beyond the last column that is read
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
    }

    void report(const QString &reason)
    {
        if (m_table.problems.size() < maxProblems)
            m_table.problems << Problem{int(m_table.rows.size()) + 1, {}, reason};
    }

    void reportBadBytes()
    {
        qsizetype row = 0;
        for (qsizetype i = 0; i < m_decoded.bad.size() && m_table.problems.size() < maxProblems;) {
            while (row + 1 < m_rowStarts.size() && m_rowStarts[row + 1] <= m_decoded.bad[i])
                ++row;
            int count = 0;
            while (i < m_decoded.bad.size() && (row + 1 >= m_rowStarts.size() || m_decoded.bad[i] < m_rowStarts[row + 1]))
                ++i, ++count;
            m_table.problems << Problem{
                int(row) + 1, {}, Csv::tr("%n character(s) could not be read and were replaced by a mark.", nullptr, count)};
        }
    }

    const Decoded &m_decoded;
    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qint64 m_cells = 0;
    QList<qsizetype> m_rowStarts;
    Table m_table;
};

} // namespace

Result<Table> readCsv(const QByteArray &bytes)
{
    if (bytes.size() > maxFileBytes)
        return Error{Error::Code::Invalid,
                     Csv::tr("This file is bigger than %1 MB, which is more than can be read. Divide it into smaller files.")
                         .arg(maxFileBytes / 1024 / 1024)};
    const Decoded decoded = decode(bytes);
    return Parser(decoded).parse();
}

QByteArray writeCsv(const Table &table)
{
    QByteArray bytes("\xEF\xBB\xBF");
    for (const QStringList &row : table.rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                line += u',';
            line += quoted(guarded(row[i]));
        }
        bytes += line.toUtf8() + "\r\n";
    }
    return bytes;
}
