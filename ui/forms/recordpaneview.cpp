// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordpaneview.h"

#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

RecordPaneView::RecordPaneView(const PaneWords &words, const QStringList &heads, bool readOnly)
    : m_readOnly(readOnly)
    , m_table(new RecordTable(words.all, heads))
    , m_left(new QStackedWidget)
    , m_halves(new QSplitter)
    , m_title(new ElidedText({}, Type::Heading))
{
    auto *none = new EmptyState(words.icon, words.emptyTitle, words.emptySentence, words.emptyButton);
    none->findChild<QPushButton *>()->setVisible(!readOnly);
    m_card = card(words.icon);
    m_left->addWidget(m_table);
    m_left->addWidget(none);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_left);
    m_halves->addWidget(m_card);
    m_halves->setStretchFactor(0, 1);
    m_card->setMinimumWidth(std::max(340, 17 * fontMetrics().height()));
    m_left->setMinimumWidth(260);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_halves);

    auto *remove = new QAction(PaneText::tr("Delete"), this);
    remove->setObjectName(QStringLiteral("delete"));
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut); // Delete in a field belongs to the field
    remove->setVisible(!readOnly);
    m_table->view()->addAction(remove);
    m_commands.append(remove);
    connect(remove, &QAction::triggered, this, [this] {
        if (finish())
            removeShown();
    });
    connect(none, &EmptyState::started, this, [this] { makeNew(); });
    connect(m_table, &RecordTable::currentChanged, this, &RecordPaneView::showChosen);
    connect(m_table, &RecordTable::entered, this, [this] { m_area->widget()->nextInFocusChain()->setFocus(Qt::TabFocusReason); });
}

QWidget *RecordPaneView::card(const QString &icon)
{
    auto *card = new Surface(Surface::Ground::Card);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::l, space::m, space::l, 0);
    head->setSpacing(space::m);
    head->addWidget(new IconLabel(icon, 40, true));
    head->addWidget(m_title, 1);
    m_top = new QVBoxLayout;
    m_top->setContentsMargins(space::l, 0, space::l, 0);
    m_top->setSpacing(space::xs);
    m_bottom = new QVBoxLayout;
    m_bottom->setContentsMargins(space::l, 0, space::l, space::s);
    auto *fields = new QWidget;
    m_form = new QVBoxLayout(fields);
    m_form->setContentsMargins(space::l, 0, space::m, space::l);
    m_form->setSpacing(space::xs);
    m_area = scrolled(fields);
    auto *whole = new QVBoxLayout(card);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->setSpacing(space::m);
    whole->addLayout(head);
    whole->addLayout(m_top);
    whole->addWidget(m_area, 1);
    whole->addLayout(m_bottom);
    return card;
}

QVBoxLayout *RecordPaneView::addFolded(const QString &heading)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_form->addWidget(new Expander(heading, content));
    return column;
}

void RecordPaneView::endForm()
{
    m_form->addStretch();
    m_area->widget()->setEnabled(!m_readOnly);
}

void RecordPaneView::setDivision(int percent) { m_percent = percent; }

void RecordPaneView::setRows(const QList<RecordRow> &rows)
{
    m_table->list()->setRows(rows);
    m_left->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    m_card->setVisible(!rows.isEmpty());
}

void RecordPaneView::showChosen()
{
    const QUuid before = shownId(), current = m_table->current();
    if (!current.isNull() || m_table->list()->isEmpty()) {
        if (!showRecord(current)) { // what was typed is still in the form: back to its record
            QMetaObject::invokeMethod(
                this, [this] { m_table->select(shownId()); }, Qt::QueuedConnection);
            return;
        }
    }
    if (shownId() != before)
        m_area->verticalScrollBar()->setValue(0);
    m_card->setEnabled(!shownId().isNull());
    m_title->setText(shownName());
    emit recordShown();
}

void RecordPaneView::open(const QUuid &id)
{
    if (!m_table->list()->knows(id))
        return;
    m_table->select(id);
    showChosen();
}

void RecordPaneView::takeKeyboard()
{
    if (m_table->list()->isEmpty())
        m_left->currentWidget()->findChild<QPushButton *>()->setFocus(Qt::TabFocusReason);
    else
        m_table->view()->setFocus(Qt::TabFocusReason);
}

void RecordPaneView::focusLine(FieldLine &line)
{
    for (QWidget *part = line.parentWidget(); part && part != this; part = part->parentWidget())
        if (auto *folded = qobject_cast<Expander *>(part))
            folded->setOpen(true);
    m_area->widget()->layout()->activate(); // where the field will be
    line.editor()->setFocus(Qt::ShortcutFocusReason);
    if (auto *text = qobject_cast<QLineEdit *>(line.editor()))
        text->selectAll();
    const QPointer<QWidget> at = line.editor()->focusProxy() ? line.editor()->focusProxy() : &line;
    m_area->ensureWidgetVisible(at, 0, space::xl);
    QMetaObject::invokeMethod( // what was opened is laid out by events
        this,
        [this, at] {
            if (at)
                m_area->ensureWidgetVisible(at, 0, space::xl);
        },
        Qt::QueuedConnection);
}

void RecordPaneView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_divided || event->size().width() < 100)
        return;
    m_divided = true; // later the user's own division stays
    const int form = event->size().width() * m_percent / 100;
    m_halves->setSizes({event->size().width() - form, form});
}
