// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentspage.h"

#include "documentlist.h"
#include "documentview.h"
#include "domain/text.h"
#include "newdocumentcard.h"
#include "widgets/messagebar.h"
#include "widgets/text.h"
#include "workspace/documentreport.h"
#include "workspace/settings.h"

#include <QAction>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

const QString splitterState = QStringLiteral("documents/splitter");

} // namespace

DocumentsPage::DocumentsPage(ReviewDesk &desk, MessageBar &messages, Settings &settings, QWidget *parent)
    : Page(tr("Rules and documents"), tr("What the firm decides and shows: made from your records, yours to change."), parent)
    , m_book(desk.book())
    , m_messages(messages)
    , m_settings(settings)
    , m_open(desk, messages)
    , m_list(new DocumentList(m_open))
    , m_view(new DocumentView(m_open))
    , m_card(new NewDocumentCard(m_open))
    , m_right(new QStackedWidget)
    , m_halves(new QSplitter)
    , m_print(header()->addButton(tr("Print…"), QStringLiteral("print")))
{
    m_print->setObjectName(QStringLiteral("printDocument"));
    auto *nothing = Text::paragraph(tr("Choose a document on the left."), Type::Body, Text::Ink::Muted);
    nothing->setAlignment(Qt::AlignCenter);
    m_right->addWidget(nothing);
    m_right->addWidget(m_card);
    m_right->addWidget(m_view);
    auto *card = new Surface(Surface::Ground::Card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_right);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_list);
    m_halves->addWidget(card);
    m_halves->setStretchFactor(1, 1);
    m_list->setMinimumWidth(9 * fontMetrics().height());
    add(m_halves, 1);

    addCommands();
    m_soon.setSingleShot(true);
    m_soon.setInterval(50);
    connect(&m_soon, &QTimer::timeout, this, &DocumentsPage::refresh);
    connect(&m_open, &OpenDocument::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_list, &LineList::currentLineChanged, this, &DocumentsPage::showChosen);
    connect(m_list, &LineList::entered, this, [this] {
        if (m_right->currentWidget() == m_view)
            m_view->takeKeyboard();
        else if (auto *make = m_card->findChild<QPushButton *>(QStringLiteral("makeDocument")))
            make->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_card, &NewDocumentCard::made, this, &DocumentsPage::openRecord);
    connect(m_list, &QListView::clicked, this, [this] { // on the line that is chosen already
        m_another = QUuid();
        showChosen();
    });
    connect(m_view, &DocumentView::goTo, this, [this](const QString &page) { emit goTo(page); });
    connect(m_view, &DocumentView::printWanted, this, &DocumentsPage::print);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (m_open.isOpen() && finishEditing())
            print(m_open.record());
    });
    refresh();
}

DocumentsPage::~DocumentsPage()
{
    if (m_divided)
        m_settings.setState(splitterState, m_halves->saveState());
}

void DocumentsPage::addCommands()
{
    const auto addCommand = [this](const char *name, const QString &text, const QKeySequence &keys, auto run) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // Delete in a field belongs to the field
        action->setVisible(!m_book.isReadOnly());
        connect(action, &QAction::triggered, this, run);
        m_list->addAction(action);
        m_commands.append(action);
    };
    addCommand("another", tr("Make another of this kind"), QKeySequence::New, &DocumentsPage::another);
    addCommand("delete", tr("Delete the document"), QKeySequence::Delete, &DocumentsPage::removeShown);
}

QList<QAction *> DocumentsPage::commands() const { return m_commands + m_view->actions(); }

void DocumentsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_divided) { // first shown; later the user's own division stays
        m_divided = true;
        const int line = fontMetrics().height();
        const int list = std::clamp(event->size().width() * 27 / 100, 10 * line, 16 * line);
        if (!m_halves->restoreState(m_settings.state(splitterState)))
            m_halves->setSizes({list, event->size().width() - list});
    }
}

void DocumentsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void DocumentsPage::refresh()
{
    if (!isVisible())
        return; // showEvent() comes back to it
    m_soon.stop();
    m_list->refresh();
    if (m_list->current().isEmpty() && !m_kind.isEmpty())
        m_list->chooseKind(m_kind); // the document shown is gone
    showChosen();
}

void DocumentsPage::showChosen()
{
    if (m_isOpening)
        return;
    const QScopedValueRollback opening(m_isOpening, true);
    const QUuid wanted = m_list->document(), before = m_open.isOpen() ? m_open.record().id : QUuid();
    if (wanted != before) {
        if (!before.isNull() && !m_view->finish()) { // what was typed is still there: back to its document
            QMetaObject::invokeMethod(
                this, [this, before] { m_list->choose(before); }, Qt::QueuedConnection);
            return;
        }
        m_open.open(wanted);
    }
    QWidget *part = m_right->widget(0);
    if (wanted != m_another)
        m_another = QUuid();
    if (!m_another.isNull())
        part = m_card;
    else if (m_open.isOpen())
        part = m_view;
    else if (!m_list->kind().isEmpty())
        part = m_card;
    if (part == m_card)
        m_card->showKind(m_list->kind());
    if (!m_list->kind().isEmpty())
        m_kind = m_list->kind();
    m_right->setCurrentWidget(part);
    m_print->setEnabled(m_open.isOpen());
}

bool DocumentsPage::finishEditing() { return m_right->currentWidget() != m_view || m_view->finish(); }

void DocumentsPage::openRecord(const QUuid &id)
{
    if (!m_book.records<Document>().find(id))
        return;
    refresh();
    m_list->choose(id);
}

void DocumentsPage::openPart(const QString &part)
{
    if (part.isEmpty())
        return;
    refresh();
    if (m_list->offers(part))
        m_list->chooseKind(part);
    else if (m_open.isOpen())
        m_view->showPart(part);
}

void DocumentsPage::takeKeyboard() { m_list->setFocus(Qt::ShortcutFocusReason); }

void DocumentsPage::find()
{
    if (m_open.isOpen())
        m_view->find();
}

void DocumentsPage::print(const Document &document)
{
    if (const DocumentContent *content = m_open.content())
        emit printAsked(paperOf(m_book, *content, document));
}

// The card of the kind, even where there is a document of it.
void DocumentsPage::another()
{
    const QString kind = m_list->kind();
    if (kind.isEmpty() || !finishEditing())
        return;
    m_another = m_list->document();
    m_card->showKind(kind);
    m_right->setCurrentWidget(m_card);
    m_card->findChild<QPushButton *>(QStringLiteral("makeDocument"))->setFocus(Qt::ShortcutFocusReason);
}

void DocumentsPage::removeShown()
{
    if (!m_open.isOpen() || m_book.isReadOnly() || !finishEditing())
        return;
    const QString title = oneLine(firstOf(m_open.record().title, 60));
    if (m_open.apply(removingDocument(m_book, m_open.record().id), tr("Delete “%1”").arg(title)))
        m_open.done(tr("“%1” was deleted.").arg(title));
}
