// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingspanel.h"

#include "findingdelegate.h"
#include "findingdetail.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/choices.h"
#include "widgets/messagebar.h"
#include "widgets/surface.h"
#include "widgets/text.h"
#include "workspace/findingwork.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace {

const QString standingList = QStringLiteral("standing");
const QString asideList = QStringLiteral("aside");
constexpr int inButton = 24; // letters of a name

} // namespace

FindingsPanel::FindingsPanel(ReviewDesk &desk, const Library &library, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_library(library)
    , m_messages(messages)
    , m_tree(new FindingTree(desk, this))
    , m_list(new QTreeView)
    , m_detail(new FindingDetail)
    , m_lists(new Segments({{standingList, {}}, {asideList, {}}}))
    , m_stack(new QStackedWidget)
    , m_nothing(new Text({}, Type::Body, Text::Ink::Muted))
{
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_list);
    halves->addWidget(m_detail);
    m_list->setMinimumWidth(fontMetrics().height() * 14);
    m_detail->setMinimumWidth(fontMetrics().height() * 15);
    halves->setSizes({600, 400}); // of whatever there is
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_stack->addWidget(halves);
    m_stack->addWidget(m_nothing);
    auto *card = new Surface(Surface::Ground::Card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::l, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addWidget(heading());
    column->addWidget(m_stack, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::xl, space::xs, space::xl, space::m);
    whole->addWidget(card);
    setUpList();
    connect(m_detail, &FindingDetail::sideChosen, this, &FindingsPanel::openSide);
    connect(&m_desk, &ReviewDesk::changed, this, &FindingsPanel::refresh);
    m_lists->setChosen(standingList);
    setMinimumHeight(fontMetrics().height() * 8);
}

QWidget *FindingsPanel::heading()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    m_lists->setAccessibleName(tr("Which findings are shown"));
    m_lists->setObjectName(QStringLiteral("findingLists"));
    connect(m_lists, &Segments::edited, this, &FindingsPanel::showList);
    auto *close = new QToolButton;
    close->setIcon(lineIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setObjectName(QStringLiteral("closeFindings"));
    close->setAccessibleName(tr("Close the findings"));
    close->setToolTip(tr("Close (Esc)"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &FindingsPanel::closeWanted);
    row->addWidget(new Text(tr("Findings"), Type::Strong));
    row->addWidget(m_lists);
    row->addStretch();
    m_act = deed(QStringLiteral("action"), QStringLiteral("improve"), &FindingsPanel::act);
    m_aside = deed(QStringLiteral("aside"), QStringLiteral("clock"), &FindingsPanel::askAside);
    m_aside->setText(tr("Let it stay…"));
    m_back = deed(QStringLiteral("back"), QStringLiteral("undo"), &FindingsPanel::takeBack);
    m_back->setText(tr("Put back into the list"));
    for (QPushButton *button : {m_act, m_aside, m_back})
        row->addWidget(button);
    row->addWidget(close);
    return line;
}

QPushButton *FindingsPanel::deed(const QString &name, const QString &icon, void (FindingsPanel::*work)())
{
    auto *button = new QPushButton(lineIcon(icon), {});
    button->setObjectName(name);
    setEmphasis(button, Emphasis::Quiet);
    connect(button, &QPushButton::clicked, this, work);
    return button;
}

void FindingsPanel::setUpList()
{
    m_list->setModel(m_tree);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setAccessibleName(tr("Findings"));
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setIndentation(0); // the delegate draws the whole line
    m_list->viewport()->installEventFilter(this);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    connect(m_list, &QTreeView::doubleClicked, this, &FindingsPanel::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingsPanel::showChosen);
}

bool FindingsPanel::isAside() const { return m_lists->chosen() == asideList; }

void FindingsPanel::choose(const QUuid &record)
{
    m_lists->setChosen(standingList);
    showList();
    const QList<Finding> &all = m_desk.findings();
    const auto isAbout = [&](const Finding &finding) {
        return std::any_of(finding.subjects.begin(), finding.subjects.end(), [&](const Subject &one) { return one.id == record; });
    };
    if (const auto found = std::find_if(all.begin(), all.end(), isAbout); found != all.end())
        m_list->setCurrentIndex(m_tree->find(*found)); // opens its group
}

void FindingsPanel::focusList() { m_list->setFocus(Qt::ShortcutFocusReason); }

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport())
        return event->type() == QEvent::MouseButtonPress && openGroupAt(static_cast<QMouseEvent *>(event)->pos());
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape)
        emit closeWanted();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        open(m_list->currentIndex());
    else
        return false;
    return true;
}

// A press on the arrow before a group.
bool FindingsPanel::openGroupAt(const QPoint &at)
{
    const QModelIndex line = m_list->indexAt(at);
    if (at.x() >= FindingDelegate::arrowWidth || !m_tree->isGroup(line))
        return false;
    m_list->setExpanded(line, !m_list->isExpanded(line));
    return true;
}

void FindingsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void FindingsPanel::refresh()
{
    if (!isVisible())
        return; // showEvent() comes back to it
    showCounts();
    showList();
}

void FindingsPanel::showCounts()
{
    const QLocale locale;
    const qsizetype counts[] = {m_desk.findings().size(), m_desk.setAside().size()};
    const QString words[] = {tr("To settle %1"), tr("Let stay %1")};
    const QList<Segment *> segments = m_lists->findChildren<Segment *>();
    for (qsizetype i = 0; i < segments.size(); ++i)
        segments[i]->setText(words[i].arg(locale.toString(counts[i])));
    m_lists->updateGeometry();
}

// The list is made anew where something in it changed: what was open and chosen is kept by what it is.
void FindingsPanel::showList()
{
    const QModelIndex current = m_list->currentIndex();
    const std::optional<Finding> before = m_tree->firstAt(current);
    const bool wasGroup = m_tree->isGroup(current);
    const bool wasInGroup = current.parent().isValid();
    const int row = std::max(0, wasInGroup ? current.parent().row() : current.row()), place = current.row();
    QSet<QString> open;
    for (int i = 0; i < m_tree->rowCount(); ++i)
        if (const QModelIndex line = m_tree->index(i, 0); m_list->isExpanded(line))
            open.insert(m_tree->firstAt(line)->code);
    const bool isNew = m_tree->show(isAside());
    const int count = m_tree->rowCount();
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    m_nothing->setText(!m_desk.isReady() ? tr("Checking…") : isAside() ? tr("No finding was let stay.") : tr("Everything fits together."));
    if (!isNew)
        return showChosen();
    for (int i = 0; i < count; ++i)
        if (const QModelIndex line = m_tree->index(i, 0); open.contains(m_tree->firstAt(line)->code))
            m_list->expand(line);
    QModelIndex wanted = before ? m_tree->find(*before) : QModelIndex();
    if (wasGroup && wanted.parent().isValid())
        wanted = wanted.parent();
    if (!wanted.isValid()) { // it is gone: the one that took its place
        wanted = m_tree->index(std::min(row, count - 1), 0);
        if (wasInGroup && m_tree->isGroup(wanted) && m_tree->firstAt(wanted)->code == before->code)
            wanted = m_tree->index(std::min(place, m_tree->rowCount(wanted) - 1), 0, wanted);
    }
    m_list->setCurrentIndex(wanted);
    showChosen();
}

QList<int> FindingsPanel::chosen() const
{
    QList<int> places;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        places += m_tree->findingsAt(index);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

void FindingsPanel::showChosen()
{
    const QList<int> places = chosen();
    m_detail->setVisible(!places.isEmpty());
    if (!places.isEmpty())
        m_detail->show(viewOf(places));
    showDeeds(places);
    orderTabs();
}

// From the list to what is said of the chosen one, whose buttons are new, and on to what can be done.
void FindingsPanel::orderTabs()
{
    QList<QPushButton *> order = m_detail->findChildren<QPushButton *>();
    order << m_act << m_aside << m_back;
    QWidget *before = m_list;
    for (QPushButton *next : order) {
        setTabOrder(before, next);
        before = next;
    }
}

void FindingsPanel::showDeeds(const QList<int> &places)
{
    const bool mayWrite = !m_desk.book().isReadOnly();
    const bool isOneCheck = !places.isEmpty() && m_tree->finding(places.first()).code == m_tree->finding(places.last()).code;
    const bool hasAction = isOneCheck && !isAside() && openActionLike(actionOf(places), m_desk.book().records<Action>().records());
    m_act->setText(hasAction ? tr("Open its action") : tr("Add to the actions"));
    const bool isAction = isOneCheck && m_tree->finding(places.first()).code == finding::actionOverdue; // which is there already
    m_act->setVisible(!isAside() && isOneCheck && !isAction);
    m_act->setEnabled(mayWrite || hasAction);
    m_aside->setVisible(!isAside() && !places.isEmpty());
    m_aside->setEnabled(mayWrite);
    m_back->setVisible(isAside() && !places.isEmpty());
    m_back->setEnabled(mayWrite);
}

FindingView FindingsPanel::viewOf(const QList<int> &places) const
{
    const Language language = m_desk.book().words().language;
    const int count = int(places.size());
    const Finding &finding = m_tree->finding(places.first());
    if (finding.code != m_tree->finding(places.last()).code)
        return {.title = tr("%n findings are chosen", nullptr, count)};
    const ToldFinding told = m_tree->told(places.first());
    FindingView view{.level = told.level, .law = m_library.laws().texts(told.law, language, LawForm::Short)};
    if (count > 1) {
        view.title = told.title.in(language);
        view.paragraphs = {tr("%n findings", nullptr, count), told.advice.in(language)};
        return view;
    }
    view.paragraphs = {told.explanation.in(language), told.advice.in(language)};
    if (isAside()) {
        const Dismissal &dismissal = m_desk.setAside()[places.first()].dismissal;
        view.paragraphs << tr("Let stay on %1: %2").arg(dismissal.dismissedOn.toString(Qt::ISODate), dismissal.reason)
                        << tr("It comes back by itself when one of the facts behind it changes.");
    }
    for (const Subject &subject : finding.subjects)
        view.sides << sideOf(subject);
    return view;
}

FindingSide FindingsPanel::sideOf(const Subject &subject) const
{
    const auto is = [&]<class R>(std::type_identity<R>) { return subject.type == QLatin1StringView(Schema<R>::plural); };
    if (is(std::type_identity<Firm>()))
        return {subject, QStringLiteral("company"), tr("Go to the firm")};
    if (is(std::type_identity<Answer>()))
        return {subject, QStringLiteral("checklist"), tr("Go to the question")};
    if (is(std::type_identity<Action>()))
        return {subject, QStringLiteral("improve"), tr("Open the action")};
    if (is(std::type_identity<PurposeChange>()))
        return {subject, QStringLiteral("clock"), tr("Open the change")};
    if (is(std::type_identity<Purpose>()))
        return {subject, QStringLiteral("purpose"), tr("Mend the purpose")};
    if (is(std::type_identity<Contractor>()))
        return {subject, QStringLiteral("contractors"), tr("Mend the contractor")};
    const QString name = fontMetrics().elidedText(nameOf(subject, inButton), Qt::ElideRight, fontMetrics().height() * 7);
    if (isTrainingRecord(subject.type))
        return {subject, QStringLiteral("training"), tr("Open “%1”").arg(name)};
    if (is(std::type_identity<ContractorCheck>()))
        return {subject, QStringLiteral("contractors"), tr("Open the check")};
    if (is(std::type_identity<Provision>()))
        return {subject, QStringLiteral("contractors"), tr("Mend the record")};
    if (is(std::type_identity<JointUse>()))
        return {subject, QStringLiteral("contractors"), tr("Mend the joint use")};
    if (is(std::type_identity<Document>()))
        return {subject, QStringLiteral("documents"), tr("Open the document")};
    if (const QString desk = deskOf(subject); !desk.isEmpty())
        return {subject,
                desk == QLatin1String("incidents")      ? QStringLiteral("leak")
                    : desk == QLatin1String("requests") ? QStringLiteral("requests")
                                                        : QStringLiteral("kind-health"),
                desk == QLatin1String("health") ? tr("Open the check") : tr("Open “%1”").arg(name)};
    const Holding *holding = m_desk.book().records<Holding>().find(subject.id);
    const Kind *kind = holding ? m_library.kind(holding->kind.value) : nullptr;
    return {subject, kind ? kind->icon : QStringLiteral("ledger"), tr("Open “%1”").arg(name)};
}
