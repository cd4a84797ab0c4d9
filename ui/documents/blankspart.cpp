// SPDX-License-Identifier: GPL-3.0-or-later
#include "blankspart.h"

#include "forms/editors.h"
#include "forms/linelist.h"
#include "theme/style.h"
#include "widgets/choices.h"
#include "widgets/flowlayout.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <limits>

namespace {

using How = OpenBlank::How;

const QString everywhere = QStringLiteral("all"), hereOnly = QStringLiteral("one");

QString keyOf(const OpenBlank &blank) { return blank.key.isEmpty() ? QString(u'?' + blank.label) : blank.key; }

} // namespace

BlanksPart::BlanksPart(OpenDocument &open)
    : DocumentPart(open)
    , m_list(new LineList(tr("What is still empty")))
    , m_stack(new QStackedWidget)
    , m_label(Text::paragraph({}, Type::Strong))
    , m_where(Text::paragraph({}, Type::Caption, Text::Ink::Muted))
    , m_advice(Text::paragraph({}))
    , m_scope(new Segments({{everywhere, tr("All documents")}, {hereOnly, tr("Only this one")}}))
    , m_yesNo(new Segments({{QStringLiteral("yes"), tr("Yes")}, {QStringLiteral("no"), tr("No")}}))
    , m_value(new QLineEdit)
    , m_rows(new QPlainTextEdit)
    , m_go(new QPushButton)
    , m_place(new QPushButton(tr("Show in the text")))
    , m_nothing(new QPushButton(tr("There is none")))
{
    m_list->setObjectName(QStringLiteral("blanks"));
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_list);
    halves->addWidget(scrolled(detail()));
    halves->setSizes({450, 550});
    auto *none = Text::paragraph(tr("Nothing is left empty in this document."), Type::Body, Text::Ink::Muted);
    none->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(halves);
    m_stack->addWidget(none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_list, &LineList::currentLineChanged, this, &BlanksPart::showChosen);
    connect(m_list, &LineList::entered, this, [this] {
        for (QWidget *field : {static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_go)})
            if (field->isVisibleTo(this))
                return field->setFocus(Qt::ShortcutFocusReason);
        m_yesNo->findChild<Segment *>()->setFocus(Qt::ShortcutFocusReason);
    });
}

QWidget *BlanksPart::detail()
{
    auto *part = new QWidget;
    m_place->setObjectName(QStringLiteral("showPlace"));
    m_go->setObjectName(QStringLiteral("blankGo"));
    auto *buttons = new FlowLayout(space::s);
    for (QPushButton *button : {m_go, m_nothing, m_place})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(space::m, space::xs, space::m, 0);
    column->setSpacing(space::s);
    column->addWidget(m_label);
    column->addWidget(m_where);
    column->addWidget(m_advice);
    column->addWidget(fields());
    column->addLayout(buttons);
    column->addStretch();
    connect(m_go, &QPushButton::clicked, this, &BlanksPart::act);
    connect(m_place, &QPushButton::clicked, this, [this] {
        if (const OpenBlank *blank = chosen(); blank && !blank->sections.isEmpty())
            emit sectionWanted(blank->sections.constFirst());
    });
    connect(m_nothing, &QPushButton::clicked, this, [this] {
        if (const OpenBlank *blank = chosen())
            answer(*blank, {});
    });
    return part;
}

QWidget *BlanksPart::fields()
{
    auto *part = new QWidget;
    m_value->setObjectName(QStringLiteral("blankValue"));
    m_value->setMaxLength(std::numeric_limits<int>::max()); // nothing is cut silently
    m_rows->setObjectName(QStringLiteral("blankRows"));
    m_rows->setTabChangesFocus(true);
    m_rows->setMaximumHeight(fontMetrics().height() * 7);
    m_scope->setObjectName(QStringLiteral("blankScope"));
    m_scope->setAccessibleName(tr("Where it is used"));
    m_yesNo->setObjectName(QStringLiteral("blankYesNo"));
    m_nothing->setObjectName(QStringLiteral("blankNone"));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_scope);
    column->addWidget(m_value);
    column->addWidget(m_rows);
    column->addWidget(m_yesNo, 0, Qt::AlignLeft);
    connect(m_value, &QLineEdit::returnPressed, this, [this] { saveTyped(); });
    // A press that took the keyboard would store what is typed before it says for which documents, and go on to the next blank.
    for (QWidget *one : QList<QWidget *>{m_nothing, m_place, m_go} + m_scope->findChildren<QWidget *>())
        one->setFocusPolicy(Qt::TabFocus);
    new LeaveWatcher(m_value, [this] { saveTyped(); });
    new LeaveWatcher(m_rows, [this] { saveTyped(); });
    connect(m_yesNo, &Segments::edited, this, [this](const QString &code) {
        if (const OpenBlank *blank = chosen())
            answer(*blank, code);
    });
    return part;
}

void BlanksPart::refresh()
{
    if (m_saving)
        return;
    m_blanks = openBlanks(m_open);
    showLines();
    showChosen();
}

void BlanksPart::showLines()
{
    QList<DocumentLine> blanks, conditions;
    for (const OpenBlank &blank : std::as_const(m_blanks)) {
        const bool isCondition = blank.sections.isEmpty();
        const Mark mark = isCondition ? Mark::Unknown : blank.how == How::Adoption ? Mark::Open : Mark::Watch;
        (isCondition ? conditions : blanks).append({.key = keyOf(blank), .title = blank.label, .note = whereOf(blank), .mark = mark});
    }
    QList<DocumentLine> lines;
    if (!blanks.isEmpty())
        lines << DocumentLine{.key = {}, .title = tr("Blanks in the text: %1").arg(blanks.size())} << blanks;
    if (!conditions.isEmpty())
        lines << DocumentLine{.key = {}, .title = tr("Not answered yet: %1").arg(conditions.size())} << conditions;
    const auto before = m_list->lines();
    qsizetype row = 0; // of the one chosen: the next takes its place when it is settled
    while (row < before.size() && before[row].key != m_list->current())
        ++row;
    m_list->setLines(lines);
    if (m_list->current().isEmpty() && lines.size() > 1) {
        row = std::clamp<qsizetype>(row, 1, lines.size() - 1);
        m_list->setCurrent(lines[lines[row].key.isEmpty() && row + 1 < lines.size() ? row + 1 : row].key);
    }
    m_stack->setCurrentIndex(lines.isEmpty() ? 1 : 0);
}

QString BlanksPart::whereOf(const OpenBlank &blank) const
{
    if (blank.sections.isEmpty())
        return tr("Decides which articles are in");
    const DocumentSection *section = m_open.text().find(blank.sections.constFirst());
    const QString heading = !section ? QString() : section->heading.isEmpty() ? tr("Opening part") : section->heading;
    return blank.sections.size() == 1 ? heading : tr("%1 and %n more", nullptr, int(blank.sections.size()) - 1).arg(heading);
}

QString BlanksPart::adviceOf(const OpenBlank &blank) const
{
    switch (blank.how) {
    case How::Value: return blank.example.isEmpty() ? QString() : tr("Example: %1").arg(blank.example);
    case How::Rows: return tr("One line each, parted by “|”: %1").arg(blank.example);
    case How::Condition: return tr("Is this so in your firm? The articles that depend on it come or go at once.");
    case How::Known: return tr("This is known by now: %1").arg(blank.value);
    case How::Elsewhere: return tr("This is kept on another page. Say it there, and every document knows it.");
    case How::Adoption: return tr("This is filled in when the document is adopted.");
    case How::Text: return tr("Write it into the text, in place of the gap.");
    }
    return {};
}

const OpenBlank *BlanksPart::chosen() const
{
    const QString key = m_list->current();
    const auto found = std::find_if(m_blanks.begin(), m_blanks.end(), [&](const OpenBlank &one) { return keyOf(one) == key; });
    return found == m_blanks.end() ? nullptr : &*found;
}

void BlanksPart::showChosen()
{
    const QString wanted = m_list->current();
    if (m_shown != wanted && !m_shown.isEmpty() && !saveTyped()) { // what could not be stored stays in its field
        QMetaObject::invokeMethod(
            this, [this] { m_list->setCurrent(m_shown); }, Qt::QueuedConnection);
        return;
    }
    const OpenBlank *blank = chosen();
    if (!blank)
        return;
    m_label->setText(blank->label);
    m_where->setText(whereOf(*blank));
    m_advice->setText(adviceOf(*blank));
    showFields(*blank);
    if (m_shown == keyOf(*blank))
        return; // what is being typed stays
    m_shown = keyOf(*blank);
    m_value->clear();
    m_rows->clear();
    m_yesNo->setChosen({});
    m_scope->setChosen(blank->forThisOnly ? hereOnly : everywhere);
}

void BlanksPart::showFields(const OpenBlank &blank)
{
    const bool mayWrite = !m_open.isReadOnly();
    const bool isAsked = blank.how == How::Value || blank.how == How::Rows || blank.how == How::Condition;
    m_scope->setVisible(isAsked);
    m_value->setVisible(blank.how == How::Value);
    m_rows->setVisible(blank.how == How::Rows);
    m_yesNo->setVisible(blank.how == How::Condition);
    m_nothing->setVisible((blank.how == How::Value || blank.how == How::Rows) && blank.sections.isEmpty());
    m_value->setAccessibleName(blank.label);
    m_rows->setAccessibleName(blank.label);
    m_yesNo->setAccessibleName(blank.label);
    m_place->setVisible(!blank.sections.isEmpty());
    m_go->setVisible(blank.how == How::Elsewhere || blank.how == How::Adoption || blank.how == How::Known);
    m_go->setText(blank.how == How::Adoption                     ? tr("Adopt the document")
                      : blank.how == How::Known                  ? tr("Put it in")
                      : blank.page == QLatin1String("firm")      ? tr("Go to the firm's page")
                      : blank.page == QLatin1String("checklist") ? tr("Go to the checklist")
                                                                 : tr("Go to the ledger"));
    for (QWidget *field : {static_cast<QWidget *>(m_scope), static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_rows),
                           static_cast<QWidget *>(m_yesNo), static_cast<QWidget *>(m_nothing)})
        field->setEnabled(mayWrite);
    m_go->setEnabled(mayWrite || blank.how != How::Known);
}

bool BlanksPart::finish()
{
    finishComposing();
    return saveTyped();
}

// What stands in the field of the blank that is shown; nothing typed is no answer.
bool BlanksPart::saveTyped()
{
    const auto shown = std::find_if(m_blanks.begin(), m_blanks.end(), [&](const OpenBlank &one) { return keyOf(one) == m_shown; });
    if (shown == m_blanks.end() || m_saving)
        return true;
    const QString typed = shown->how == How::Value ? m_value->text() : shown->how == How::Rows ? m_rows->toPlainText() : QString();
    return typed.trimmed().isEmpty() || answer(OpenBlank(*shown), typed.trimmed());
}

bool BlanksPart::answer(const OpenBlank &blank, const QString &value)
{
    if (m_open.isReadOnly() || !m_open.isOpen())
        return true;
    bool stored = false;
    {
        const QScopedValueRollback saving(m_saving, true);
        const Change change
            = answeringBlank(m_open.book(), m_open.desk().content(), *m_open.content(), m_open.record().id,
                             {.key = blank.key, .value = value, .everywhere = m_scope->chosen() != hereOnly}, m_open.desk().today());
        stored = m_open.apply(change, tr("Fill in “%1”").arg(blank.label));
    }
    if (!stored)
        return false;
    m_value->clear();
    m_rows->clear();
    m_shown.clear();
    refresh();
    return true;
}

void BlanksPart::act()
{
    const OpenBlank *blank = chosen();
    if (!blank)
        return;
    if (blank->how == How::Elsewhere)
        emit goTo(blank->page);
    else if (blank->how == How::Adoption)
        emit partWanted(QStringLiteral("versions"));
    else if (blank->how == How::Known)
        m_open.apply(fillingGap(m_open.book(), m_open.record().id, blank->gap, blank->value), tr("Fill in “%1”").arg(blank->label));
}
