// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparepart.h"

#include "content/typedbody.h"
#include "documenthtml.h"
#include "forms/linelist.h"
#include "theme/style.h"
#include "widgets/flowlayout.h"
#include "widgets/text.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace {

using Differs = SectionDifference::State;

struct ComparePartWords
{
    Q_DECLARE_TR_FUNCTIONS(ComparePart)
};

QString sentenceOf(const SectionDifference &one)
{
    if (one.own)
        return ComparePartWords::tr("Your own article: the program has no text for it.");
    if (one.locked)
        return ComparePartWords::tr("Locked: it stays as it is.");
    switch (one.state) {
    case Differs::Unchanged: return {};
    case Differs::OnlyTheirs: return ComparePartWords::tr("New data. You have not changed this article.");
    case Differs::OnlyMine:
        return one.before.isEmpty() ? ComparePartWords::tr("Removed by you. Taking it over brings it back.")
                                    : ComparePartWords::tr("Changed by you. Taking it over puts the program's text back.");
    case Differs::Both: return ComparePartWords::tr("Changed by you, and there is new data. Taking it over drops your change.");
    case Differs::Added: return ComparePartWords::tr("New: the document does not have it.");
    case Differs::Removed: return ComparePartWords::tr("Does not apply any more. Taking it over removes the article.");
    }
    return {};
}

QString wordOf(const SectionDifference &one)
{
    if (one.own)
        return ComparePartWords::tr("own");
    if (one.locked)
        return ComparePartWords::tr("locked");
    if (one.state == Differs::OnlyMine && one.before.isEmpty())
        return ComparePartWords::tr("removed by you");
    return one.state == Differs::OnlyMine  ? ComparePartWords::tr("by you")
        : one.state == Differs::Both       ? ComparePartWords::tr("by both")
        : one.state == Differs::Added      ? ComparePartWords::tr("new")
        : one.state == Differs::Removed    ? ComparePartWords::tr("to go")
        : one.state == Differs::OnlyTheirs ? ComparePartWords::tr("new data")
                                           : QString();
}

// Chosen at first: what takes nothing of the user's away.
bool isHarmless(const SectionDifference &one) { return one.state == Differs::OnlyTheirs || one.state == Differs::Added; }

QTextBrowser *side(const char *name, const QString &accessibleName)
{
    auto *shown = new QTextBrowser;
    shown->setObjectName(QLatin1String(name));
    shown->setAccessibleName(accessibleName);
    shown->setOpenLinks(false);
    return shown;
}

} // namespace

QList<SectionDifference> shownDifferences(OpenDocument &open)
{
    QList<SectionDifference> shown;
    if (!open.isOpen() || !open.source() || !open.isReady())
        return shown;
    const QList<SectionDifference> all = differencesOf(open.base(), open.text(), open.filled().document);
    std::copy_if(all.begin(), all.end(), std::back_inserter(shown),
                 [](const SectionDifference &one) { return one.state != Differs::Unchanged; });
    return shown;
}

ComparePart::ComparePart(OpenDocument &open)
    : DocumentPart(open)
    , m_list(new LineList(tr("What differs")))
    , m_stack(new QStackedWidget)
    , m_mine(side("mine", tr("The document as it is")))
    , m_theirs(side("theirs", tr("With the newest data")))
    , m_take(new QPushButton(tr("Take over what is chosen")))
    , m_all(new QPushButton(tr("Choose all")))
    , m_state(Text::paragraph({}, Type::Caption, Text::Ink::Muted))
{
    m_list->setObjectName(QStringLiteral("differences"));
    m_take->setObjectName(QStringLiteral("takeOver"));
    setEmphasis(m_take, Emphasis::Primary);
    auto *lists = new QWidget;
    auto *buttons = new FlowLayout(space::s);
    buttons->addWidget(m_take);
    buttons->addWidget(m_all);
    auto *left = new QVBoxLayout(lists);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(space::s);
    left->addWidget(m_list, 1);
    left->addLayout(buttons);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(lists);
    halves->addWidget(texts());
    halves->setSizes({450, 550});
    auto *none = Text::paragraph(tr("The document agrees with the newest data."), Type::Body, Text::Ink::Muted);
    none->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(halves);
    m_stack->addWidget(none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_list, &LineList::currentLineChanged, this, &ComparePart::showChosen);
    connect(m_list, &LineList::checkedChanged, this, &ComparePart::showButtons);
    connect(m_take, &QPushButton::clicked, this, &ComparePart::take);
    connect(m_all, &QPushButton::clicked, this, [this] { m_list->setAllChecked(true); });
}

QWidget *ComparePart::texts()
{
    auto *part = new QWidget;
    auto *sides = new QSplitter;
    sides->setChildrenCollapsible(false);
    for (const auto &[title, shown] : {std::pair(tr("The document as it is"), m_mine), std::pair(tr("With the newest data"), m_theirs)}) {
        auto *half = new QWidget;
        auto *column = new QVBoxLayout(half);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::xs);
        column->addWidget(new ElidedText(title, Type::Caption, Text::Ink::Muted));
        column->addWidget(shown, 1);
        sides->addWidget(half);
    }
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, space::xs, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_state);
    column->addWidget(sides, 1);
    return part;
}

void ComparePart::refresh()
{
    m_differences = shownDifferences(m_open);
    showLines();
    showChosen();
}

// What was chosen before stays chosen, in the same document and as long as it means the same.
void ComparePart::showLines()
{
    QHash<QString, bool> before;
    const bool isSameDocument = m_open.isOpen() && m_of == m_open.record().id;
    m_of = m_open.isOpen() ? m_open.record().id : QUuid();
    for (const DocumentLine &line : m_list->lines())
        if (line.checked && isSameDocument)
            before.insert(line.key, *line.checked);
    for (const SectionDifference &one : std::as_const(m_differences))
        if (m_states.value(one.id, Differs::Unchanged) != one.state)
            before.remove(one.id);
    m_states.clear();
    QList<DocumentLine> lines;
    for (const SectionDifference &one : std::as_const(m_differences)) {
        DocumentLine line{.key = one.id, .title = one.id == titleDifference ? tr("Title") : one.heading, .trail = wordOf(one)};
        if (line.title.isEmpty())
            line.title = tr("Opening part");
        if (one.canTake() && !m_open.isReadOnly())
            line.checked = before.value(one.id, isHarmless(one));
        lines << line;
        m_states.insert(one.id, one.state);
    }
    m_list->setLines(lines);
    if (m_list->current().isEmpty() && !lines.isEmpty())
        m_list->setCurrent(lines.constFirst().key);
    m_stack->setCurrentIndex(lines.isEmpty() ? 1 : 0);
    showButtons();
}

void ComparePart::showChosen()
{
    const QString key = m_list->current();
    const auto found
        = std::find_if(m_differences.begin(), m_differences.end(), [&](const SectionDifference &one) { return one.id == key; });
    if (found == m_differences.end()) {
        m_mine->clear();
        m_theirs->clear();
        return m_state->setText({});
    }
    const QList<TextPart> parts = textDifference(typedBody(found->before, m_open.text()), typedBody(found->after, m_open.text()));
    m_state->setText(sentenceOf(*found));
    m_mine->setHtml(differenceHtml(parts, DifferenceSide::Before, palette()));
    m_theirs->setHtml(differenceHtml(parts, DifferenceSide::After, palette()));
}

void ComparePart::showButtons()
{
    m_take->setEnabled(!m_open.isReadOnly() && !m_list->checkedKeys().isEmpty());
    m_all->setEnabled(!m_open.isReadOnly());
}

void ComparePart::take()
{
    const QStringList keys = m_list->checkedKeys();
    const TakenOver taken = takeOver(m_open.base(), m_open.text(), m_open.filled().document, QSet<QString>(keys.begin(), keys.end()));
    Document now = withText(m_open.record(), taken.document);
    now.base = textOf(taken.base);
    Change change;
    change.alter(m_open.record(), now);
    if (m_open.apply(change, tr("Take over the newest data")))
        m_open.done(tr("%n articles were taken over.", nullptr, int(keys.size())));
}
