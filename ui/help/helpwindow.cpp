// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpwindow.h"

#include "domain/text.h"
#include "theme/icons.h"
#include "widgets/rows.h"
#include "widgets/text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QTextBlock>
#include <QTextTable>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace {

constexpr int topicRole = Qt::UserRole + 1;

bool isOurs(const QUrl &address) { return address.scheme() == QLatin1String("qrc") && address.path().startsWith(QLatin1String("/help/")); }

// A button for a page read before or after, with its key.
QToolButton *turner(const QString &icon, const QString &name, const QKeySequence &keys, QTextBrowser *browser)
{
    auto *button = new QToolButton;
    button->setIcon(lineIcon(icon));
    button->setAutoRaise(true);
    button->setEnabled(false);
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
    QObject::connect(new QShortcut(keys, browser->window()), &QShortcut::activated, button, &QToolButton::click);
    return button;
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTextBrowser::sourceChanged, this, [this] {
        setExtraSelections({});
        setTables();
    });
}

// Markdown brings them with double lines and no room around the words.
void HelpBrowser::setTables()
{
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(shadesOf(palette()).edge);
        format.setCellSpacing(0);
        format.setCellPadding(space::xs);
        table->setFormat(format);
    }
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    return isOurs(name) ? QTextBrowser::loadResource(type, name) : QVariant();
}

void HelpBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    if (isOurs(name))
        QTextBrowser::doSetSource(name, type);
}

void HelpBrowser::mark(const QStringList &words)
{
    QList<ExtraSelection> places;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (const QString &word : words)
            for (const TextRange &range : rangesOf(word, block.text())) {
                ExtraSelection place{QTextCursor(block), {}};
                place.cursor.setPosition(block.position() + int(range.from));
                place.cursor.setPosition(block.position() + int(range.from + range.length), QTextCursor::KeepAnchor);
                place.format.setBackground(palette().highlight());
                place.format.setForeground(palette().highlightedText());
                places << place;
            }
    setExtraSelections(places);
    if (places.isEmpty())
        return;
    QTextCursor first = places.first().cursor;
    first.setPosition(first.selectionStart());
    setTextCursor(first);
    ensureCursorVisible();
}

HelpWindow::HelpWindow(Language language, QWidget *parent)
    : QDialog(parent)
    , m_language(language)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothing(Text::paragraph(tr("No topic has these words."), Type::Caption, Text::Ink::Muted))
    , m_browser(new HelpBrowser)
{
    setWindowTitle(tr("Help"));
    resize(900, 640);
    auto *halves = new QHBoxLayout(this);
    halves->setContentsMargins(space::l, space::l, space::l, space::l);
    halves->setSpacing(space::l);
    halves->addLayout(left(), 2);
    halves->addLayout(right(), 5);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::openCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &HelpWindow::openCurrent);
    connect(m_browser, &QTextBrowser::sourceChanged, this, [this](const QUrl &address) { // source() is still the one before
        m_topic = QFileInfo(address.path()).completeBaseName();
        follow();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    fill();
    m_list->setFocus();
}

QBoxLayout *HelpWindow::left()
{
    m_search->setPlaceholderText(tr("Find in the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Look::Plain, m_list));
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::s);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    return column;
}

QBoxLayout *HelpWindow::right()
{
    m_browser->setParent(this);
    m_browser->setAccessibleName(tr("Help"));
    m_browser->document()->setDocumentMargin(space::l);
    auto *back = turner(QStringLiteral("arrow-left"), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), m_browser);
    auto *forward = turner(QStringLiteral("arrow-right"), tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), m_browser);
    connect(back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    auto *turners = new QHBoxLayout;
    turners->setSpacing(space::xs);
    turners->addWidget(back);
    turners->addWidget(forward);
    turners->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::xs);
    column->addLayout(turners);
    column->addWidget(m_browser, 1);
    return column;
}

void HelpWindow::fill()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const auto add = [this](const HelpTopic &topic, const QString &line) {
        auto *item = new QListWidgetItem(topic.name, m_list);
        item->setData(topicRole, topic.id);
        item->setData(RowModel::RowRole, QVariant::fromValue(Row{.title = topic.name, .note = oneLine(line)}));
        item->setData(Qt::AccessibleTextRole, line.isEmpty() ? topic.name : QString(topic.name + u'\n' + line));
    };
    if (m_search->text().trimmed().isEmpty()) {
        for (const HelpTopic &topic : helpTopics())
            add(topic, {});
        m_nothing->hide();
        return follow();
    }
    for (const HelpHit &hit : searchHelp(m_language, m_search->text()))
        add(hit.topic, hit.line);
    m_nothing->setVisible(m_list->count() == 0);
    m_list->setCurrentRow(0);
}

void HelpWindow::openCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    showTopic(item->data(topicRole).toString());
    m_browser->mark(folded(m_search->text()).split(u' ', Qt::SkipEmptyParts));
}

void HelpWindow::showTopic(const QString &topic)
{
    const QList<HelpTopic> all = helpTopics();
    const bool known = std::any_of(all.cbegin(), all.cend(), [&](const HelpTopic &one) { return one.id == topic; });
    m_browser->setSource(QUrl(helpAddress(m_language, known ? topic : all.first().id)), QTextDocument::MarkdownResource);
}

void HelpWindow::follow()
{
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(topicRole).toString() == m_topic)
            m_list->setCurrentRow(row);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_search->text().isEmpty())
        return QDialog::keyPressEvent(event);
    m_search->clear();
    m_browser->mark({});
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_list->count() - 1)));
    return true;
}
