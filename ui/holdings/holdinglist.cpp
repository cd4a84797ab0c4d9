// SPDX-License-Identifier: GPL-3.0-or-later
#include "holdinglist.h"

#include "domain/text.h"
#include "pages/standing.h"
#include "widgets/celldelegate.h"
#include "widgets/text.h"

#include <QLocale>

#include <algorithm>
#include <chrono>
#include <numeric>

namespace {

// As people order names: runs of digits by their value, so that 台帳 9 comes before 台帳 10.
bool naturalLess(QStringView a, QStringView b)
{
    qsizetype i = 0, j = 0;
    const auto digits = [](QStringView text, qsizetype &at) {
        while (at < text.size() && text[at] == u'0')
            ++at;
        const qsizetype start = at;
        while (at < text.size() && text[at].isDigit())
            ++at;
        return text.sliced(start, at - start);
    };
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const QStringView x = digits(a, i), y = digits(b, j);
            if (x.size() != y.size())
                return x.size() < y.size();
            if (const int order = x.compare(y); order != 0)
                return order < 0;
        } else {
            if (a[i] != b[j])
                return a[i] < b[j];
            ++i, ++j;
        }
    }
    return a.size() - i < b.size() - j;
}

QStringView nameIn(const QString &haystack) { return QStringView(haystack).left(haystack.indexOf(u'\n')); }

} // namespace

HoldingList::HoldingList(const Book &book, const Library &library, const Assessor &assessor, QDate fixedToday, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_holdings(book.records<Holding>())
    , m_library(library)
    , m_assessor(assessor)
    , m_fixedToday(fixedToday)
{
    connect(&m_holdings, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { takeChanged(first.row(), last.row()); });
    connect(&m_holdings, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { takeAdded(first, last); });
    // Views ask for rows while rows go: what is removed is told as a reset, begun while every row still has its record.
    connect(&m_holdings, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { beginResetModel(); });
    connect(&m_holdings, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        takeRemoved(first, last);
        endResetModel();
        emit countsChanged();
    });
    connect(&m_holdings, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_holdings, &QAbstractItemModel::modelReset, this, [this] {
        readAll();
        endResetModel();
        emit countsChanged();
    });
    connect(&book.records<Firm>(), &RecordModelBase::recordsChanged, this, &HoldingList::takeYear);
    m_yearStart = ::yearStart(today(), m_book.firm().fiscalStart);
    readAll();
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_yearStart != ::yearStart(today(), m_book.firm().fiscalStart))
            takeYear();
    });
    m_clock.start(std::chrono::minutes(1));
}

QDate HoldingList::today() const { return dayOr(m_fixedToday); }

void HoldingList::readAll()
{
    m_lines.clear();
    m_lines.reserve(m_holdings.records().size());
    for (const Holding &holding : m_holdings.records())
        m_lines.append(lineOf(holding));
    m_shown.clear();
    order();
    for (const int source : std::as_const(m_order))
        if (belongs(source, m_show) && matches(source))
            m_shown.append(source);
    count();
}

HoldingList::Line HoldingList::lineOf(const Holding &holding) const
{
    QString hay = folded(holding.name) + u'\n';
    hay += foldedLabels("kinds", {holding.kind.value});
    hay += foldedLabels("subjects", holding.subjects.values);
    hay += foldedLabels("items", holding.items.values);
    hay += foldedLabels("storage", holding.storage.values);
    hay += foldedLabels("roles", {holding.owner.value});
    for (const QString &text : {holding.place, holding.department, holding.retentionPeriod, holding.note})
        if (!text.isEmpty())
            hay += folded(text) + u'\n';
    for (const QUuid &id : holding.purposes.ids + holding.contractors.ids)
        hay += folded(m_book.words().nameOf(id)) + u'\n';
    hay.squeeze();
    return {hay, m_assessor.gaps(holding)};
}

// Codes repeat in every record: each is folded once.
QString HoldingList::foldedLabels(const char *list, const QStringList &codes) const
{
    QString labels;
    for (const QString &code : codes) {
        if (code.isEmpty())
            continue;
        const QString key = QLatin1StringView(list) + u' ' + code;
        auto known = m_foldedCodes.constFind(key);
        if (known == m_foldedCodes.constEnd())
            known = m_foldedCodes.insert(key, folded(m_library.label(QLatin1StringView(list), code, m_book.words().language)) + u'\n');
        labels += *known;
    }
    return labels;
}

int HoldingList::rowOf(const QUuid &id) const
{
    const int source = m_holdings.rowOf(id);
    return source < 0 ? -1 : int(m_shown.indexOf(source));
}

bool HoldingList::belongs(int source, Show which) const
{
    const Holding &holding = m_holdings.records()[source];
    if (which == Show::Archived || holding.presence == Presence::Archived)
        return which == Show::Archived && holding.presence == Presence::Archived;
    switch (which) {
    case Show::ToCheck: return needsReview(holding, m_yearStart);
    case Show::Missing: return holding.presence == Presence::Present && m_lines[source].gaps > 0;
    case Show::Unsure: return holding.presence == Presence::Unsure;
    default: return true;
    }
}

bool HoldingList::matches(int source) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return m_lines[source].haystack.contains(word); });
}

void HoldingList::filter(const QString &typed)
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    // What is typed further only takes away: no need to look at records that have already gone.
    const bool narrower = !m_words.isEmpty() && words.join(u' ').startsWith(m_words.join(u' '));
    m_words = words;
    select(narrower ? m_shown : m_order);
}

void HoldingList::show(Show which)
{
    m_show = which;
    select(m_order);
}

void HoldingList::select(const QList<int> &candidates)
{
    QList<int> passing;
    passing.reserve(candidates.size());
    for (const int source : candidates)
        if (belongs(source, m_show) && matches(source))
            passing.append(source);
    beginResetModel();
    m_shown = std::move(passing);
    endResetModel();
}

void HoldingList::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    this->order();
    select(m_order);
}

void HoldingList::order()
{
    m_order.resize(m_lines.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    const QList<Holding> &records = m_holdings.records();
    const auto sorted = [this](auto less) {
        const bool up = m_sortOrder == Qt::AscendingOrder;
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) { return up ? less(a, b) : less(b, a); });
    };
    const auto byKey = [&](auto key) { sorted([key](int a, int b) { return key(a) < key(b); }); };
    switch (m_sortColumn) {
    case NameColumn: return sorted([this](int a, int b) { return naturalLess(nameIn(m_lines[a].haystack), nameIn(m_lines[b].haystack)); });
    case SubjectsColumn: return byKey([&](int row) { return records[row].subjects.values; });
    case PersonsColumn: return byKey([&](int row) { return records[row].count.value_or(-1); });
    case ConfirmedColumn: return byKey([&](int row) { return records[row].lastReview; });
    case StateColumn:
        return byKey([&](int row) {
            const Holding &holding = records[row];
            return std::pair(int(holding.presence) * 2 + (needsReview(holding, m_yearStart) ? 0 : 1), -m_lines[row].gaps);
        });
    default: return;
    }
}

int HoldingList::nextToCheck(int row) const
{
    for (int step = 1; step <= m_shown.size(); ++step)
        if (const int next = int((row + step) % m_shown.size()); needsReview(at(next), m_yearStart))
            return next;
    return -1;
}

void HoldingList::count()
{
    m_counts.fill(0);
    for (int source = 0; source < m_lines.size(); ++source)
        for (int which = 0; which < showCount; ++which)
            m_counts[size_t(which)] += belongs(source, Show(which)) ? 1 : 0;
}

void HoldingList::takeChanged(int first, int last)
{
    for (int source = first; source <= last; ++source) {
        m_lines[source] = lineOf(m_holdings.records()[source]);
        if (const int row = int(m_shown.indexOf(source)); row >= 0)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    count();
    emit countsChanged();
}

// Shown at the end whatever the filter, so that what was just made is seen.
void HoldingList::takeAdded(int first, int last)
{
    const int end = int(m_shown.size());
    beginInsertRows({}, end, end + last - first);
    for (int source = first; source <= last; ++source) {
        m_lines.append(lineOf(m_holdings.records()[source]));
        m_order.append(source);
        m_shown.append(source);
    }
    count();
    endInsertRows();
    emit countsChanged();
}

void HoldingList::takeRemoved(int first, int last)
{
    const auto close = [](QList<int> &rows, int source) {
        rows.removeOne(source);
        for (int &row : rows)
            row -= row > source ? 1 : 0;
    };
    for (int source = last; source >= first; --source) {
        m_lines.removeAt(source);
        close(m_order, source);
        close(m_shown, source);
    }
    count();
}

void HoldingList::takeYear()
{
    m_yearStart = ::yearStart(today(), m_book.firm().fiscalStart);
    count();
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, StateColumn), index(rowCount() - 1, StateColumn));
    emit countsChanged();
}

QVariant HoldingList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Holding &holding = at(index.row());
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == PersonsColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role == CellDelegate::IconRole && column == NameColumn) {
        const Kind *kind = m_library.kind(holding.kind.value);
        return kind ? kind->icon : QStringLiteral("kind-other");
    }
    if (role == CellDelegate::MarkRole && column == StateColumn)
        return int(standingOf(holding, m_yearStart, gapsAt(index.row())).mark);
    const QString kind = m_book.words().text(holding.kind, "kinds");
    const QString name = holding.name.isEmpty() ? tr("(no name)") : oneLine(holding.name.left(1000));
    if (role == Qt::ToolTipRole && column == NameColumn)
        return literalTip(QStringList{name, kind, oneLine(holding.place.left(1000))}.join(u'\n'));
    if (role == Qt::AccessibleTextRole && column == NameColumn)
        return QString(name + m_book.words().comma() + kind); // the icon in words
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn: return name;
    case SubjectsColumn: return m_book.words().text(holding.subjects, "subjects");
    case PersonsColumn: return holding.count ? QLocale().toString(*holding.count) : QStringLiteral("—");
    case StateColumn: return standingOf(holding, m_yearStart, gapsAt(index.row())).word;
    case ConfirmedColumn: return holding.lastReview.isValid() ? holding.lastReview.toString(Qt::ISODate) : QStringLiteral("—");
    default: return {};
    }
}

QVariant HoldingList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == PersonsColumn ? Qt::AlignRight : Qt::AlignLeft));
    const QStringList heads{tr("Name"), tr("Whose data"), tr("Persons"), tr("State"), tr("Confirmed")};
    return role == Qt::DisplayRole ? QVariant(heads.value(section)) : QVariant();
}
