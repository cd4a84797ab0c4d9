// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentview.h"

#include "articlespart.h"
#include "blankspart.h"
#include "checkpart.h"
#include "comparepart.h"
#include "domain/text.h"
#include "forms/editors.h"
#include "versionspart.h"
#include "widgets/choices.h"
#include "widgets/marks.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace {

const QString textId = QStringLiteral("text");

State stateOf(const Document &document, const FieldText &words)
{
    const Mark mark = document.state.is(QLatin1StringView("in-force")) ? Mark::Done
        : document.state.is(QLatin1StringView("retired"))              ? Mark::Skipped
                                                                       : Mark::Partly;
    return {mark, words.library.label(QStringLiteral("document_states"), document.state.value, words.language)};
}

} // namespace

DocumentView::DocumentView(OpenDocument &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_title(new ElidedText({}, Type::Heading))
    , m_state(new Badge)
    , m_segments(new Segments({{textId, tr("Text")},
                               {QStringLiteral("blanks"), tr("Blanks")},
                               {QStringLiteral("compare"), tr("Updates")},
                               {QStringLiteral("check"), tr("Content check")},
                               {QStringLiteral("versions"), tr("Versions")}}))
    , m_stack(new QStackedWidget)
    , m_text(new ArticlesPart(open))
{
    m_segments->setObjectName(QStringLiteral("documentParts"));
    m_segments->setAccessibleName(tr("What is shown of the document"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_segments, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    add("text", m_text);
    add("blanks", new BlanksPart(open));
    add("compare", new ComparePart(open));
    add("check", new CheckPart(open));
    add("versions", new VersionsPart(open));
    m_segments->setChosen(textId);
    m_counting.setSingleShot(true);
    m_counting.setInterval(100);
    connect(&m_counting, &QTimer::timeout, this, &DocumentView::showCounts);
    connect(m_segments, &Segments::edited, this, &DocumentView::showPart);
    connect(&m_open, &OpenDocument::changed, this, &DocumentView::refresh);
}

void DocumentView::add(const char *id, DocumentPart *part)
{
    part->setObjectName(QLatin1String(id));
    m_stack->addWidget(part);
    connect(part, &DocumentPart::sectionWanted, this, &DocumentView::showSection);
    connect(part, &DocumentPart::partWanted, this, &DocumentView::showPart);
    connect(part, &DocumentPart::goTo, this, &DocumentView::goTo);
    connect(part, &DocumentPart::printWanted, this, &DocumentView::printWanted);
}

void DocumentView::showPart(const QString &id)
{
    auto *part = m_stack->findChild<DocumentPart *>(id, Qt::FindDirectChildrenOnly);
    auto *now = static_cast<DocumentPart *>(m_stack->currentWidget());
    if (part && part != now && now->finish()) {
        m_stack->setCurrentWidget(part);
        part->refresh();
    }
    m_segments->setChosen(m_stack->currentWidget()->objectName());
}

void DocumentView::showSection(const QString &id)
{
    showPart(textId);
    m_text->showSection(id);
}

bool DocumentView::finish()
{
    finishComposing();
    return static_cast<DocumentPart *>(m_stack->currentWidget())->finish();
}

void DocumentView::find()
{
    showPart(textId);
    m_text->find();
}

void DocumentView::takeKeyboard() { m_stack->currentWidget() == m_text ? m_text->focusList() : m_segments->setFocus(); }

QList<QAction *> DocumentView::actions() const { return m_text->actions(); }

void DocumentView::refresh()
{
    if (!m_open.isOpen() || !isVisible())
        return; // showEvent() comes back to it
    m_title->setText(oneLine(firstOf(m_open.record().title, 200)));
    m_state->show(stateOf(m_open.record(), m_open.book().words()));
    static_cast<DocumentPart *>(m_stack->currentWidget())->refresh();
    m_counting.start();
}

void DocumentView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void DocumentView::showCounts()
{
    if (!m_open.isOpen() || !m_open.isReady())
        return;
    const QList<OpenBlank> blanks = openBlanks(m_open);
    const auto inText = std::count_if(blanks.cbegin(), blanks.cend(), [](const OpenBlank &blank) { return !blank.sections.isEmpty(); });
    const qsizetype counts[] = {0, inText, shownDifferences(m_open).size(), missingMatters(m_open.filled(), m_open.text()).size(), 0};
    const QString words[] = {tr("Text"), tr("Blanks"), tr("Updates"), tr("Content check"), tr("Versions")};
    const QList<Segment *> segments = m_segments->findChildren<Segment *>();
    for (qsizetype i = 0; i < segments.size(); ++i)
        segments[i]->setText(counts[i] > 0 ? QStringLiteral("%1 %2").arg(words[i]).arg(counts[i]) : words[i]);
    m_segments->updateGeometry();
}
