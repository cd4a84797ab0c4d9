// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionlist.h"

#include "answerwords.h"
#include "domain/text.h"
#include "widgets/text.h"

#include <algorithm>

namespace {

QString haystackOf(const ReviewItem &item, const QString &area, const Library &library, Language language)
{
    return folded(
        QStringList{item.ask.in(language), area, library.laws().texts(item.law, language, LawForm::Short), item.answer.note}.join(u'\n'));
}

bool isWeak(const Answer &answer) { return answer.value == AnswerValue::None0 || answer.value == AnswerValue::Partly; }

} // namespace

QuestionList::QuestionList(YearSheet &sheet, const Library &library, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sheet(sheet)
    , m_library(library)
{
    connect(&sheet, &YearSheet::changed, this, &QuestionList::follow);
    follow();
}

QList<QuestionList::Line> QuestionList::linesNow() const
{
    const Language language = m_sheet.language();
    const YearReview &review = m_sheet.review();
    QHash<QString, int> places;
    for (int i = 0; i < review.areas.size(); ++i)
        places.insert(review.areas[i].id, i);
    QList<Line> lines;
    for (const ReviewItem &item : review.items) {
        const int place = places.value(item.area, -1);
        const QString title = place < 0 ? QString() : review.areas[place].title.in(language);
        lines << Line{item.id, item.area, haystackOf(item, title, m_library, language), place, false};
    }
    for (const HiddenItem &item : review.hidden)
        lines << Line{item.id, {}, folded(item.ask.in(language) + u'\n' + item.reason), int(review.areas.size()), true};
    return lines;
}

// The rows stay while the questions are the same.
void QuestionList::follow()
{
    QList<Line> lines = linesNow();
    const auto isSame = [](const Line &one, const Line &other) { return one.id == other.id && one.hidden == other.hidden; };
    if (std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), isSame)) {
        m_lines = std::move(lines);
        if (!m_shown.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_shown.size()) - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_lines = std::move(lines);
        m_shown.clear();
        if (m_show == Show::Hidden && m_sheet.review().hidden.isEmpty())
            m_show = Show::All;
        endResetModel();
        select();
    }
    emit countsChanged();
}

int QuestionList::rowOf(const QString &id) const
{
    for (int row = 0; row < m_shown.size(); ++row)
        if (m_lines[m_shown[row]].id == id)
            return row;
    return -1;
}

int QuestionList::firstOf(const QString &area) const
{
    for (int row = 0; row < m_shown.size(); ++row)
        if (m_lines[m_shown[row]].area == area)
            return row;
    return -1;
}

void QuestionList::filter(const QString &typed)
{
    m_words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    select();
}

void QuestionList::show(Show which)
{
    m_show = which;
    select();
}

bool QuestionList::belongs(const Line &line, Show which) const
{
    const ReviewItem *item = line.hidden ? nullptr : m_sheet.find(line.id);
    if (!item || which == Show::Hidden)
        return line.hidden && which == Show::Hidden;
    const Answer &answer = item->answer;
    const bool counts = answer.recheck.isEmpty();
    switch (which) {
    case Show::Open: return answer.value == AnswerValue::Open;
    case Show::Weak: return counts && isWeak(answer);
    case Show::Unknown: return counts && answer.value == AnswerValue::Unknown;
    case Show::Recheck: return !counts && answer.value != AnswerValue::Open;
    case Show::Changed: return counts && answer.value != AnswerValue::Open && item->before && item->before->value != answer.value;
    default: return true;
    }
}

int QuestionList::countOf(Show which) const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [&](const Line &line) { return belongs(line, which); }));
}

int QuestionList::widthOf(Column column, const QFontMetrics &metrics) const
{
    QStringList words;
    const bool isAnswer = column == AnswerColumn || column == BeforeColumn;
    if (isAnswer)
        for (const auto &entry : EnumText<AnswerValue>::entries)
            words << shortStateOf(entry.value).word;
    if (column == AnswerColumn)
        words << standingOf({.value = AnswerValue::Done, .recheck = recheck::carried}).word;
    for (const AnswerBasis basis : {AnswerBasis::Seen, AnswerBasis::Document, AnswerBasis::Told})
        words << (column == BasisColumn ? basisWord(basis) : QString());
    if (column == NoteColumn)
        words << tr("Yes") << tr("Say why");
    if (column == LevelColumn || column == AreaColumn)
        for (const Line &line : m_lines)
            if (const ReviewItem *item = m_sheet.find(line.id))
                words << this->words(*item, line, column);
    int width = 0;
    for (const QString &word : words)
        width = std::max(width, metrics.horizontalAdvance(word));
    return width + (isAnswer ? 16 + 6 : 0) + 2;
}

void QuestionList::select()
{
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const auto holds = [&](const QString &word) { return line.haystack.contains(word); };
        if (belongs(line, m_show) && std::all_of(m_words.begin(), m_words.end(), holds))
            m_shown << i;
    }
    const auto key = [this](int place) {
        const Line &line = m_lines[place];
        const ReviewItem *item = m_sheet.find(line.id);
        if (!item || m_sortColumn < 0)
            return place;
        switch (m_sortColumn) {
        case LevelColumn: return int(levelOf(item->level));
        case BeforeColumn: return item->before ? int(item->before->value) : -1;
        case AnswerColumn: return int(item->answer.value) + (item->answer.recheck.isEmpty() ? 0 : 10);
        case BasisColumn: return int(item->answer.basis);
        case NoteColumn: return item->answer.note.isEmpty() ? 1 : 0;
        default: return place;
        }
    };
    const bool up = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [&](int one, int other) { return up ? key(one) < key(other) : key(other) < key(one); });
    endResetModel();
}

void QuestionList::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    select();
}

QVariant QuestionList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    const QStringList heads{tr("Level"), tr("Question"), tr("Area"), tr("Last year"), tr("Answer"), tr("Basis"), tr("Note")};
    return role == Qt::DisplayRole ? QVariant(heads.value(section)) : QVariant();
}

QVariant QuestionList::hiddenData(const Line &line, int column) const
{
    for (const HiddenItem &item : m_sheet.review().hidden) {
        if (item.id != line.id)
            continue;
        if (column == AskColumn)
            return QString(item.ask.in(m_sheet.language()) + u'\n' + tr("Taken out: %1").arg(oneLine(item.reason)));
    }
    return {};
}

QString QuestionList::words(const ReviewItem &item, const Line &line, int column) const
{
    switch (column) {
    case LevelColumn: return LevelTag::word(levelOf(item.level));
    case AskColumn: return item.ask.in(m_sheet.language());
    case AreaColumn: return line.areaPlace < 0 ? QString() : m_sheet.review().areas.value(line.areaPlace).title.in(m_sheet.language());
    case BeforeColumn: return item.before ? shortStateOf(item.before->value).word : QStringLiteral("—");
    case AnswerColumn: return standingOf(item.answer).word;
    case BasisColumn: return basisWord(item.answer.basis);
    case NoteColumn:
        if (!item.answer.note.trimmed().isEmpty())
            return tr("Yes");
        return item.answer.value == AnswerValue::NotApplicable ? tr("Say why") : QString();
    default: return {};
    }
}

QVariant QuestionList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[m_shown[index.row()]];
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (line.hidden)
        return isText ? hiddenData(line, index.column()) : QVariant();
    const ReviewItem *item = m_sheet.find(line.id);
    if (!item)
        return {};
    if (isText)
        return words(*item, line, index.column());
    if (role == Qt::ToolTipRole && index.column() == NoteColumn)
        return literalTip(item->answer.note);
    if (role == MarkRole && index.column() == AnswerColumn)
        return int(standingOf(item->answer).mark);
    if (role == MarkRole && index.column() == BeforeColumn && item->before)
        return int(stateOf(item->before->value).mark);
    return {};
}
