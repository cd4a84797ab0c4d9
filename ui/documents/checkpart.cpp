// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpart.h"

#include "forms/linelist.h"
#include "theme/style.h"
#include "widgets/flowlayout.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

const QString missingLead = QStringLiteral("missing:"), openLead = QStringLiteral("open:"), leftLead = QStringLiteral("left:");
const QString shortRule = QStringLiteral("short");

template<class L> void addGroup(QList<DocumentLine> &lines, const QString &heading, const L &group)
{
    if (!group.isEmpty())
        lines << DocumentLine{.key = {}, .title = heading} << group;
}

} // namespace

CheckPart::CheckPart(OpenDocument &open)
    : DocumentPart(open)
    , m_list(new LineList(tr("What the document must have")))
    , m_short(new QCheckBox(tr("Short version: leaves out seven articles that no duty asks for")))
    , m_stack(new QStackedWidget)
    , m_heading(Text::paragraph({}, Type::Strong))
    , m_why(Text::paragraph({}))
    , m_law(Text::paragraph({}, Type::Caption, Text::Ink::Muted))
    , m_level(new LevelTag(Level::Duty))
    , m_add(new QPushButton(tr("Add this article")))
    , m_answer(new QPushButton(tr("Answer it")))
{
    m_list->setObjectName(QStringLiteral("matters"));
    m_short->setObjectName(QStringLiteral("shortRule"));
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_list);
    halves->addWidget(scrolled(detail()));
    halves->setSizes({500, 500});
    auto *none = Text::paragraph(tr("Nothing is missing, and nothing was left out."), Type::Body, Text::Ink::Muted);
    none->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(halves);
    m_stack->addWidget(none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_short);
    column->addWidget(m_stack, 1);
    connect(m_list, &LineList::currentLineChanged, this, &CheckPart::showChosen);
    connect(m_list, &LineList::entered, this, [this] {
        for (QPushButton *button : {m_add, m_answer})
            if (button->isVisibleTo(this))
                button->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_short, &QCheckBox::clicked, this, &CheckPart::choose);
}

QWidget *CheckPart::detail()
{
    auto *part = new QWidget;
    m_add->setObjectName(QStringLiteral("addMatter"));
    m_answer->setObjectName(QStringLiteral("answerMatter"));
    setEmphasis(m_add, Emphasis::Primary);
    auto *buttons = new FlowLayout(space::s);
    buttons->addWidget(m_add);
    buttons->addWidget(m_answer);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(space::m, space::xs, space::m, 0);
    column->setSpacing(space::s);
    column->addWidget(m_heading);
    column->addWidget(m_level, 0, Qt::AlignLeft);
    column->addWidget(m_law);
    column->addWidget(m_why);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_add, &QPushButton::clicked, this, &CheckPart::add);
    connect(m_answer, &QPushButton::clicked, this, [this] { emit partWanted(QStringLiteral("blanks")); });
    return part;
}

void CheckPart::refresh()
{
    m_missing = m_open.isOpen() ? missingMatters(m_open.filled(), m_open.text()) : QList<MissingMatter>();
    m_undecided = undecidedMatters(m_open.filled());
    m_leftOut = m_open.filled().leftOut;
    QList<DocumentLine> missing, undecided, left, lines;
    for (const MissingMatter &matter : std::as_const(m_missing))
        missing.append({.key = missingLead + matter.info.id, .title = matter.info.heading, .mark = Mark::Watch});
    for (const SectionLeftOut &one : std::as_const(m_undecided))
        undecided.append({.key = openLead + one.id, .title = one.heading, .note = one.label.in(m_open.language()), .mark = Mark::Unknown});
    for (const SectionLeftOut &one : std::as_const(m_leftOut))
        if (one.fact != Fact::Unknown || !one.required)
            left.append({.key = leftLead + one.id, .title = one.heading, .note = one.label.in(m_open.language()), .mark = Mark::Skipped});
    addGroup(lines, tr("Missing: %1").arg(missing.size()), missing);
    addGroup(lines, tr("Decided by an answer: %1").arg(undecided.size()), undecided);
    addGroup(lines, tr("Left out: %1").arg(left.size()), left);
    m_list->setLines(lines);
    if (m_list->current().isEmpty() && !lines.isEmpty())
        m_list->setCurrent(lines[1].key);
    m_stack->setCurrentIndex(lines.isEmpty() ? 1 : 0);
    const QSignalBlocker blocker(m_short);
    m_short->setVisible(m_open.isOpen() && m_open.record().kind.is(QLatin1StringView("rule")));
    m_short->setChecked(m_open.isOpen() && m_open.record().options.values.contains(shortRule));
    m_short->setEnabled(!m_open.isReadOnly());
    showChosen();
}

void CheckPart::showChosen()
{
    const QString key = m_list->current(), id = key.section(u':', 1);
    m_add->setVisible(false);
    m_answer->setVisible(false);
    m_level->setVisible(false);
    m_law->setVisible(false);
    m_heading->setText({});
    m_why->setText({});
    for (const MissingMatter &matter : std::as_const(m_missing))
        if (key.startsWith(missingLead) && matter.info.id == id)
            return showMissing(matter);
    for (const QList<SectionLeftOut> *group : {&m_undecided, &m_leftOut})
        for (const SectionLeftOut &one : *group)
            if (one.id == id)
                return showLeftOut(one);
}

void CheckPart::showMissing(const MissingMatter &matter)
{
    m_heading->setText(matter.info.heading);
    Level strictest = Level::OwnRule;
    QStringList law;
    for (const LawMark &mark : matter.info.law) {
        strictest = std::min(strictest, levelOf(mark.level));
        law << m_open.book().words().library.laws().texts(mark.law, m_open.language(), LawForm::Short);
    }
    m_level->show(strictest);
    m_level->setVisible(!law.isEmpty());
    m_law->setText(law.join(m_open.book().words().comma()));
    m_law->setVisible(!law.isEmpty());
    const DocumentSection *there = m_open.text().find(matter.section.id);
    const bool locked = there && there->locked;
    m_why->setText(locked ? tr("The article is there but empty, and it is locked. Unlock it first.")
                       : matter.why == MissingMatter::Why::NoText
                       ? tr("The article is there but empty. Its text can be put back, filled in with what the book knows.")
                       : tr("The document has no article on this. It can be added at its place, filled in with what the book knows."));
    m_add->setVisible(true);
    m_add->setEnabled(!m_open.isReadOnly() && !locked);
}

void CheckPart::showLeftOut(const SectionLeftOut &left)
{
    const QString condition = left.label.in(m_open.language());
    m_heading->setText(left.heading);
    switch (left.fact) {
    case Fact::Yes: m_why->setText(tr("Left out because this is so: %1").arg(condition)); break;
    case Fact::No: m_why->setText(tr("Left out because this is not so: %1").arg(condition)); break;
    case Fact::Unknown: m_why->setText(tr("Left out as long as nobody says whether this is so: %1").arg(condition)); break;
    }
    m_answer->setVisible(left.fact == Fact::Unknown);
}

void CheckPart::add()
{
    const QString id = m_list->current().section(u':', 1);
    const auto found = std::find_if(m_missing.begin(), m_missing.end(), [&](const MissingMatter &one) { return one.info.id == id; });
    if (found == m_missing.end())
        return;
    const MissingMatter matter = *found;
    EditedDocument document = m_open.text(), base = m_open.base();
    addMatter(document, m_open.filled(), matter);
    addMatter(base, m_open.filled(), matter); // the program's own text, not an edit of the user's
    Document now = withText(m_open.record(), document);
    now.base = textOf(base);
    Change change;
    change.alter(m_open.record(), now);
    if (m_open.apply(change, tr("Add “%1”").arg(matter.info.heading)))
        m_open.done(tr("“%1” was added.").arg(matter.info.heading));
}

void CheckPart::choose(bool isShort)
{
    Codes options = m_open.record().options;
    options.values.removeAll(shortRule);
    if (isShort)
        options.values << shortRule;
    if (m_open.apply(
            choosingOptions(m_open.book(), m_open.desk().content(), *m_open.content(), m_open.record().id, options, m_open.desk().today()),
            isShort ? tr("Short version") : tr("Full version")))
        m_open.done(isShort ? tr("The short version: articles you had not changed were taken out.")
                            : tr("The full version: its articles are back."));
    refresh();
}
