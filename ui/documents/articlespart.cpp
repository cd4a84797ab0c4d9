// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlespart.h"

#include "content/typedbody.h"
#include "findbar.h"
#include "forms/linelist.h"
#include "sectioneditor.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"

#include <QAction>
#include <QResizeEvent>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

using SectionKind = DocumentSection::Kind;

struct Outline
{
    Q_DECLARE_TR_FUNCTIONS(ArticlesPart)
};

bool isMajor(SectionKind kind) { return kind == SectionKind::Chapter || kind == SectionKind::Part; }

DocumentLine lineOf(const DocumentSection &section, const QString &heading, bool hasGap)
{
    DocumentLine line{.key = section.id, .title = heading, .strong = isMajor(section.kind)};
    line.indent = section.kind == SectionKind::Article || section.kind == SectionKind::SubPart ? 1 : 0;
    line.trail = section.locked ? Outline::tr("locked") : section.isOwn() ? Outline::tr("own") : QString();
    line.mark = hasGap ? Mark::Watch : Mark::None;
    return line;
}

// The headings with their numbers, by section.
QHash<QString, QString> headingsOf(const EditedDocument &document)
{
    EditedDocument bare = document; // bodies do not matter here, and may be long
    for (DocumentSection &section : bare.sections)
        section.body.clear();
    QHash<QString, QString> headings;
    for (const DocumentBlock &block : numbered(bare).blocks)
        if (block.kind != DocumentBlock::Kind::PageBreak)
            headings.insert(block.section, headingText(block));
    return headings;
}

QList<DocumentLine> outlineOf(const EditedDocument &document)
{
    QSet<QString> gaps;
    for (const DocumentGap &gap : gapsIn(document))
        gaps.insert(gap.section);
    const QHash<QString, QString> headings = headingsOf(document);
    QList<DocumentLine> lines{{.key = SectionEditor::titleId, .title = Outline::tr("Title"), .strong = true}};
    for (const DocumentSection &section : document.sections)
        lines << lineOf(section, section.kind == SectionKind::Top ? Outline::tr("Opening part") : headings.value(section.id),
                        gaps.contains(section.id));
    return lines;
}

} // namespace

ArticlesPart::ArticlesPart(OpenDocument &open)
    : DocumentPart(open)
    , m_outline(new LineList(tr("Chapters and articles")))
    , m_editor(new SectionEditor(open))
    , m_find(new FindBar)
    , m_halves(new QSplitter)
{
    m_outline->setObjectName(QStringLiteral("outline"));
    m_up = action("moveUp", tr("Up"), Qt::ALT | Qt::Key_Up, &ArticlesPart::moveUp);
    m_down = action("moveDown", tr("Down"), Qt::ALT | Qt::Key_Down, &ArticlesPart::moveDown);
    m_add = action("addArticle", tr("Add"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, &ArticlesPart::add);
    m_remove = action("removeArticle", tr("Remove"), {}, &ArticlesPart::remove);
    m_lock = action("lockArticle", tr("Lock"), {}, &ArticlesPart::lock);
    m_lock->setCheckable(true);
    m_add->setToolTip(tr("Adds an article of your own behind this one"));
    m_lock->setToolTip(tr("A locked article is never changed by the program, and not by hand until it is unlocked"));
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(left());
    m_halves->addWidget(m_editor);
    m_halves->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_find);
    column->addWidget(m_halves, 1);
    connect(m_outline, &LineList::currentLineChanged, this, &ArticlesPart::showCurrent);
    connect(m_outline, &LineList::entered, m_editor, &SectionEditor::focusHeading);
    connect(m_find, &FindBar::wanted, this, &ArticlesPart::findNext);
    connect(m_find, &FindBar::closed, this, [this] {
        m_find->hide();
        m_outline->setFocus();
    });
}

QWidget *ArticlesPart::left()
{
    auto *part = new QWidget;
    auto *buttons = new FlowLayout(2);
    for (QAction *one : std::as_const(m_actions)) {
        auto *button = new QToolButton;
        button->setDefaultAction(one);
        button->setAutoRaise(true);
        button->setObjectName(one->objectName() + QLatin1String("Button"));
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::xs);
    column->addLayout(buttons);
    column->addWidget(m_outline, 1);
    return part;
}

QAction *ArticlesPart::action(const char *name, const QString &text, const QKeySequence &keys, void (ArticlesPart::*work)())
{
    auto *made = new QAction(text, this);
    made->setObjectName(QLatin1String(name));
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(made);
    m_actions << made;
    connect(made, &QAction::triggered, this, work);
    return made;
}

void ArticlesPart::resizeEvent(QResizeEvent *event)
{
    DocumentPart::resizeEvent(event);
    if (!m_divided && event->size().width() > 300) { // first shown; later the user's own division stays
        m_divided = true;
        const int outline = std::clamp(event->size().width() * 36 / 100, 8 * fontMetrics().height(), 18 * fontMetrics().height());
        m_halves->setSizes({outline, event->size().width() - outline});
    }
}

void ArticlesPart::refresh()
{
    m_outline->setLines(m_open.isOpen() ? outlineOf(m_open.text()) : QList<DocumentLine>());
    const QUuid now = m_open.isOpen() ? m_open.record().id : QUuid();
    if (now != m_shown) {
        m_shown = now;
        m_foundAt = -1;
        m_find->say({});
    }
    if (m_outline->current().isEmpty() && m_open.isOpen())
        showSection({});
    m_editor->refresh();
    showState();
}

bool ArticlesPart::finish() { return m_editor->finish(); }

void ArticlesPart::showSection(const QString &id)
{
    QString wanted = id;
    if (id != SectionEditor::titleId && !m_open.text().find(id))
        wanted = m_open.text().sections.isEmpty() ? SectionEditor::titleId : m_open.text().sections.constFirst().id;
    m_outline->setCurrent(wanted);
    showCurrent();
}

void ArticlesPart::showCurrent()
{
    const QString wanted = m_outline->current();
    if (!wanted.isEmpty() && wanted != m_editor->shownId() && !m_editor->show(wanted)) {
        // What was typed is still in the fields: back to its article.
        QMetaObject::invokeMethod(
            this, [this] { m_outline->setCurrent(m_editor->shownId()); }, Qt::QueuedConnection);
    }
    showState();
}

QString ArticlesPart::current() const
{
    const QString id = m_outline->current();
    return m_open.isOpen() && m_open.text().find(id) ? id : QString();
}

void ArticlesPart::showState()
{
    const bool mayWrite = m_open.isOpen() && !m_open.isReadOnly();
    const DocumentSection *section = m_open.isOpen() ? m_open.text().find(current()) : nullptr;
    const qsizetype place = section ? m_open.text().indexOf(section->id) : -1;
    const bool movable = mayWrite && section && section->kind != SectionKind::Top && !section->locked;
    const qsizetype first = !m_open.text().sections.isEmpty() && m_open.text().sections.constFirst().kind == SectionKind::Top ? 1 : 0;
    m_up->setEnabled(movable && place > first);
    m_down->setEnabled(movable && place + 1 < m_open.text().sections.size());
    m_add->setEnabled(mayWrite);
    m_remove->setEnabled(mayWrite && section && !section->locked);
    m_lock->setEnabled(mayWrite && section);
    m_lock->setChecked(section && section->locked);
}

void ArticlesPart::move(int step)
{
    if (!finish() || current().isEmpty())
        return;
    const QString id = current();
    EditedDocument document = m_open.text();
    const qsizetype from = document.indexOf(id), to = from + step;
    if (to < 0 || to >= document.sections.size() || document.sections[to].kind == SectionKind::Top)
        return;
    document.sections.move(from, to);
    m_open.store(document, tr("Move “%1”").arg(document.sections[to].heading));
}

void ArticlesPart::add()
{
    if (!finish() || !m_open.isOpen() || m_open.isReadOnly())
        return;
    EditedDocument document = m_open.text();
    const DocumentSection *behind = document.find(current());
    const bool inPart = behind && (behind->kind == SectionKind::SubPart || (behind->kind == SectionKind::Part && document.articles));
    const SectionKind kind = document.articles && !inPart ? SectionKind::Article : SectionKind::SubPart;
    const qsizetype place = addOwnSection(document, current(), kind, kind == SectionKind::Article ? tr("New article") : tr("New heading"));
    const QString id = document.sections[place].id;
    if (!m_open.store(document, tr("Add an article")))
        return;
    showSection(id);
    m_editor->focusHeading();
}

void ArticlesPart::remove()
{
    const DocumentSection *section = finish() ? m_open.text().find(current()) : nullptr;
    if (!section || section->locked)
        return;
    EditedDocument document = m_open.text();
    const qsizetype place = document.indexOf(section->id);
    const QString heading = section->heading;
    const QString next = document.sections.value(place + 1 < document.sections.size() ? place + 1 : place - 1).id;
    document.sections.removeAt(place);
    if (!m_open.store(document, tr("Remove “%1”").arg(heading)))
        return;
    showSection(next);
    m_open.done(tr("“%1” was removed from the document.").arg(heading));
}

void ArticlesPart::lock()
{
    const qsizetype place = finish() ? m_open.text().indexOf(current()) : -1;
    if (place < 0)
        return;
    EditedDocument document = m_open.text();
    DocumentSection &section = document.sections[place];
    section.locked = !section.locked;
    m_open.store(document, section.locked ? tr("Lock “%1”").arg(section.heading) : tr("Unlock “%1”").arg(section.heading));
    showState();
}

void ArticlesPart::find() { m_find->open(); }

void ArticlesPart::focusList() { m_outline->setFocus(Qt::ShortcutFocusReason); }

// From the place found last, or from the article shown, around the end of the document.
void ArticlesPart::findNext(const QString &words, bool backwards)
{
    if (!finish() || !m_open.isOpen() || m_open.text().sections.isEmpty())
        return;
    const QList<DocumentSection> sections = m_open.text().sections;
    const qsizetype count = sections.size(), start = std::max<qsizetype>(0, m_open.text().indexOf(current()));
    if (m_foundIn != current())
        m_foundAt = -1;
    for (qsizetype step = 0; step <= count; ++step) {
        const DocumentSection &section = sections[(start + (backwards ? count - step % count : step)) % count];
        const QString body = typedBody(section.body, m_open.text()), all = section.heading + u'\n' + body;
        const qsizetype from = step > 0 || m_foundAt < 0 ? (backwards ? -1 : 0) : m_foundAt + (backwards ? -1 : 1);
        const qsizetype at = backwards && from < 0 && step == 0 && m_foundAt == 0 ? -1
            : backwards                                                           ? all.lastIndexOf(words, from, Qt::CaseInsensitive)
                                                                                  : all.indexOf(words, from, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        showSection(section.id);
        m_foundIn = section.id;
        m_foundAt = at;
        const qsizetype front = section.heading.size() + 1;
        if (at < front)
            m_editor->markHeading(at, words.size());
        else
            m_editor->markBody(at - front, words.size());
        return m_find->say(tr("Found. Enter finds the next place."));
    }
    m_foundAt = -1;
    m_find->say(tr("Not found in this document."));
}
