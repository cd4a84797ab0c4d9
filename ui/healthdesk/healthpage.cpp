// SPDX-License-Identifier: GPL-3.0-or-later
#include "healthpage.h"

#include "pages/pagekeys.h"
#include "pointlines.h"
#include "pointview.h"
#include "widgets/bits.h"
#include "widgets/choices.h"
#include "widgets/messagebar.h"
#include "workspace/deskcheckwork.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace {

const QString health = QStringLiteral("health"), myNumber = QStringLiteral("mynumber");

std::optional<DeskPoints> pointsOf(const Library &library, MessageBar &messages)
{
    auto points = DeskPoints::load(library);
    if (points)
        return *std::move(points);
    messages.show(points.error());
    return {};
}

} // namespace

HealthPage::HealthPage(ReviewDesk &desk, const Library &library, MessageBar &messages, Dialogs &, QWidget *parent)
    : Page(tr("Health information and My Number"), {}, parent)
    , m_desk(desk)
    , m_book(desk.book())
    , m_library(library)
    , m_messages(messages)
    , m_points(pointsOf(library, messages))
    , m_part(health)
    , m_switch(new Segments({{health, tr("Health information")}, {myNumber, tr("My Number")}}))
    , m_stack(new QStackedWidget)
    , m_list(new LineList(tr("Points to check")))
    , m_view(new PointView(m_book, library))
{
    auto *print = header()->addButton(tr("Print…"), QStringLiteral("print"));
    connect(print, &QPushButton::clicked, this, [this] {
        if (finishEditing())
            emit printWanted(m_part == health ? QStringLiteral("health-checks") : QStringLiteral("mynumber-checks"), {});
    });
    m_switch->setObjectName(QStringLiteral("parts"));
    m_switch->setAccessibleName(tr("What to look at"));
    m_switch->setChosen(m_part);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_switch);
    row->addStretch();
    auto *nothing = new QWidget;
    m_nothing = new QVBoxLayout(nothing);
    m_nothing->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(body());
    m_stack->addWidget(nothing);
    add(line);
    add(m_stack, 1);
    connectParts();
    new PageKeys(*this, [this](const QKeyEvent &key) { return takeKey(key); });
}

QWidget *HealthPage::body()
{
    m_list->setObjectName(QStringLiteral("points"));
    auto *card = new Card;
    card->addWide(m_list, 1);
    card->setFixedWidth(fontMetrics().height() * 14);
    auto *whole = new QWidget;
    auto *halves = new QHBoxLayout(whole);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(space::l);
    halves->addWidget(card);
    halves->addWidget(m_view, 1);
    return whole;
}

void HealthPage::connectParts()
{
    connect(m_switch, &Segments::edited, this, &HealthPage::setPart);
    connect(m_list, &LineList::currentLineChanged, this, &HealthPage::choose);
    connect(m_view, &PointView::answered, this, &HealthPage::answer);
    connect(m_view, &PointView::edited, this, &HealthPage::store);
    connect(m_view, &PointView::improveAsked, this, &HealthPage::improve);
    connect(m_view, &PointView::questionWanted, this, &HealthPage::openQuestion);
    connect(m_view, &PointView::holdingWanted, this, [this](const QUuid &id) { emit goTo(QStringLiteral("ledger"), id); });
    connect(m_view, &PointView::moveAsked, this, &HealthPage::move);
    connect(m_view, &PointView::left, this, &HealthPage::takeKeyboard);
    connect(&m_book, &Book::changed, this, &HealthPage::follow);
    connect(&m_desk, &ReviewDesk::changed, this, &HealthPage::follow); // the next day too
}

void HealthPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    follow();
}

void HealthPage::follow()
{
    if (!isVisible())
        return;
    m_items = itemsOf(m_part);
    showSentence();
    if (m_items.isEmpty())
        return showNothing();
    m_stack->setCurrentIndex(0);
    showList();
    showPoint();
}

QList<DeskItem> HealthPage::itemsOf(const QString &part) const { return m_points ? deskItems(m_book, *m_points, part) : QList<DeskItem>(); }

void HealthPage::showSentence()
{
    const QDate today = m_desk.today();
    const auto count = [this](auto fits) { return int(std::count_if(m_items.cbegin(), m_items.cend(), fits)); };
    const int waiting = count([&](const DeskItem &one) { return isWaiting(one, today); });
    const int changes = count([&](const DeskItem &one) { return standingOf(one, today) == DeskStanding::Change; });
    const bool isOnlySaid
        = std::none_of(m_items.cbegin(), m_items.cend(), [](const DeskItem &one) { return one.isAsked && !one.holding.isNull(); });
    QStringList sentences{m_part == health ? tr("What health information of the staff needs, point by point.")
                                           : tr("What My Number needs, point by point.")};
    if (!m_items.isEmpty() && isOnlySaid)
        sentences << tr("The ledger has no such record yet.");
    if (!m_items.isEmpty())
        sentences << (waiting > 0 ? tr("%n still to be checked.", nullptr, waiting) : tr("All of them were checked within the year."));
    if (changes > 0)
        sentences << tr("%n to be changed.", nullptr, changes);
    header()->setSentence(sentences.join(m_book.words().language == Language::Japanese ? QString() : QStringLiteral(" ")));
}

void HealthPage::showNothing()
{
    m_stack->setCurrentIndex(1);
    const bool isNo = saysItHas(m_book.firm(), m_part) == Fact::No, isHealth = m_part == health;
    const QString of = m_part + (isNo ? QStringLiteral("-no") : QStringLiteral("-unknown"));
    if (of == std::exchange(m_emptyOf, of))
        return;
    delete m_empty;
    const QString no = isHealth ? tr("The firm keeps no check-up results and carries out no stress checks, and the ledger has no such "
                                     "record. When one is entered, its points are asked here.")
                                : tr("The firm handles no My Number, and the ledger has no record with it. When one is entered, its "
                                     "points are asked here.");
    const QString unknown = isHealth ? tr("The ledger has no record with health information of the staff. Enter what there is, for example "
                                          "check-up results: its points are asked here then.")
                                     : tr("The ledger has no record with My Number. Enter what there is, for example dependants’ "
                                          "declarations: its points are asked here then.");
    auto *empty = new EmptyState(isHealth ? QStringLiteral("kind-health") : QStringLiteral("kind-my-number"),
                                 isHealth ? tr("No health information to check") : tr("No My Number to check"), isNo ? no : unknown,
                                 tr("Open the ledger"));
    empty->setObjectName(QStringLiteral("nothing"));
    connect(empty, &EmptyState::started, this, [this] { emit goTo(QStringLiteral("ledger")); });
    m_nothing->addWidget(empty);
    m_empty = empty;
}

// The list keeps what was chosen; without that the first point that waits.
void HealthPage::showList()
{
    const QSignalBlocker quiet(m_list);
    m_list->setLines(pointLines(m_items, m_book, m_library, m_desk.today()));
    if (!item()) {
        const auto waiting
            = std::find_if(m_items.cbegin(), m_items.cend(), [this](const DeskItem &one) { return isWaiting(one, m_desk.today()); });
        m_chosen[m_part] = (waiting == m_items.cend() ? m_items.constFirst() : *waiting).key();
    }
    m_list->setCurrent(current());
}

void HealthPage::showPoint()
{
    const DeskItem *shown = item();
    if (!shown)
        return;
    m_view->show(*shown,
                 {.today = m_desk.today(),
                  .holdings = holdingsOf(*m_points, *shown->point, m_book.records<Holding>().records()),
                  .checker = m_checker.isEmpty() ? checkerOf(m_book) : m_checker,
                  .hasAction = openImprovement(*shown, m_book) != nullptr,
                  .place = shown - m_items.constData(),
                  .count = m_items.size()});
}

QString HealthPage::current() const { return m_chosen.value(m_part); }

const DeskItem *HealthPage::item() const { return find(current()); }

const DeskItem *HealthPage::find(const QString &key) const
{
    const auto found = std::find_if(m_items.cbegin(), m_items.cend(), [&](const DeskItem &one) { return one.key() == key; });
    return found == m_items.cend() ? nullptr : &*found;
}

void HealthPage::setPart(const QString &part)
{
    if (part != m_part && finishEditing())
        m_part = part;
    m_switch->setChosen(m_part); // what could not be stored stays in view
    follow();
}

void HealthPage::openPart(const QString &part)
{
    if (part == health || part == myNumber)
        return setPart(part);
    const DeskPoint *point = m_points ? m_points->find(part) : nullptr;
    if (!point)
        return;
    setPart(point->desk);
    const QList<DeskItem> items = itemsOf(m_part);
    const auto first = std::find_if(items.cbegin(), items.cend(), [point](const DeskItem &one) { return one.point == point; });
    if (first != items.cend())
        choose(first->key());
}

QString HealthPage::keyOf(const QUuid &record, const QString &part) const
{
    const QList<DeskItem> items = itemsOf(part);
    const auto isIts = [&](const DeskItem &one) { return (one.check && one.check->id == record) || one.holding == record; };
    const auto found = std::find_if(items.cbegin(), items.cend(), isIts);
    return found == items.cend() ? QString() : found->key();
}

void HealthPage::openRecord(const QUuid &id)
{
    const QString here = m_part, other = here == health ? myNumber : health;
    for (const QString &part : {here, other}) // a holding may be in both
        if (const QString key = id.isNull() ? QString() : keyOf(id, part); !key.isEmpty()) {
            setPart(part);
            if (m_part == part)
                choose(key);
            return;
        }
}

void HealthPage::choose(const QString &key)
{
    if (key == current() || finishEditing())
        m_chosen[m_part] = key;
    else // what was typed is still there; the press chooses its row first
        QMetaObject::invokeMethod(this, &HealthPage::showList, Qt::QueuedConnection);
    if (!isVisible())
        return; // shown with the page
    showList();
    showPoint();
}

void HealthPage::move(int by)
{
    const DeskItem *now = item();
    const qsizetype next = now ? now - m_items.constData() + by : -1;
    if (next >= 0 && next < m_items.size())
        choose(m_items[next].key());
    else
        finishEditing();
}

void HealthPage::focusField(const QString &column)
{
    if (item())
        m_view->focusField(column);
}

void HealthPage::takeKeyboard()
{
    if (m_stack->currentIndex() == 0)
        m_list->setFocus(Qt::TabFocusReason);
    else
        focusNextChild();
}
