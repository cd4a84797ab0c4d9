// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistpage.h"

#include "arealist.h"
#include "pages/pagekeys.h"
#include "questiontable.h"
#include "questionview.h"
#include "resultview.h"
#include "theme/icons.h"
#include "widgets/choices.h"
#include "widgets/messagebar.h"
#include "widgets/navlist.h"
#include "widgets/text.h"
#include "workspace/settings.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace {

const QString modeState = QStringLiteral("checklist/mode"), goOnState = QStringLiteral("checklist/goOn");
const QString waiting = QStringLiteral("waiting"); // part: what is open or to be checked again
const QString one = QStringLiteral("one"), list = QStringLiteral("list"), result = QStringLiteral("result");

} // namespace

ChecklistPage::ChecklistPage(ReviewDesk &desk, const Library &library, MessageBar &messages, Dialogs &dialogs, Settings &settings,
                             QWidget *parent)
    : Page(tr("Checklist"), tr("Answer what you know. “I do not know” is an answer too."), parent)
    , m_desk(desk)
    , m_library(library)
    , m_messages(messages)
    , m_settings(settings)
    , m_sheet(desk, messages)
    , m_areas(new AreaList)
    , m_switch(new Segments({{one, tr("One by one")}, {list, tr("List")}, {result, tr("Result")}}))
    , m_goOn(new QCheckBox(tr("Go on after each answer")))
    , m_modes(new QStackedWidget)
    , m_view(new QuestionView(m_sheet, library, messages, dialogs))
    , m_list(new QuestionTable(m_sheet, library))
    , m_result(new ResultView(m_sheet, library))
    , m_waiting(Text::paragraph(tr("The questions are being read…"), Type::Body, Text::Ink::Muted))
{
    m_add = header()->addButton(tr("Add a question…"), QStringLiteral("add"));
    connect(m_add, &QPushButton::clicked, this, &ChecklistPage::addQuestion);
    connect(header()->addButton(tr("Start or close a year…"), QStringLiteral("calendar")), &QPushButton::clicked, this,
            &ChecklistPage::yearWanted);
    add(m_banner = banner());
    add(m_waiting);
    add(m_body = body(), 1);
    addCommands();
    connectParts();
    new PageKeys(*this, [this](const QKeyEvent &key) { return takeKey(key); });
    m_goOn->setChecked(m_settings.state(goOnState) == "1");
    const QString kept = QString::fromLatin1(m_settings.state(modeState));
    setMode(kept.isEmpty() ? one : kept);
    follow();
}

QWidget *ChecklistPage::banner()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    m_bannerBadge = new Badge;
    m_bannerText = Text::paragraph({});
    m_bannerText->setObjectName(QStringLiteral("banner"));
    row->addWidget(m_bannerBadge, 0, Qt::AlignTop);
    row->addWidget(m_bannerText, 1);
    card->column()->addLayout(row);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return card;
}

QWidget *ChecklistPage::body()
{
    auto *card = new Card(tr("Areas"));
    card->addWide(m_areas, 1);
    card->setFixedWidth(fontMetrics().height() * 10);
    m_areaCard = card;
    m_modes->addWidget(m_view);
    m_modes->addWidget(m_list);
    m_modes->addWidget(scrolled(m_result));

    auto *right = new QVBoxLayout;
    right->setSpacing(space::m);
    right->addWidget(modeLine());
    right->addWidget(m_modes, 1);
    auto *whole = new QWidget;
    auto *halves = new QHBoxLayout(whole);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(space::l);
    halves->addWidget(m_areaCard);
    halves->addLayout(right, 1);
    return whole;
}

QWidget *ChecklistPage::modeLine()
{
    m_switch->setObjectName(QStringLiteral("mode"));
    m_switch->setAccessibleName(tr("How to look at the questions"));
    m_goOn->setObjectName(QStringLiteral("goOn"));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_switch);
    row->addStretch();
    row->addWidget(m_goOn);
    return line;
}

void ChecklistPage::connectParts()
{
    connect(m_switch, &Segments::edited, this, &ChecklistPage::setMode);
    connect(m_goOn, &QCheckBox::toggled, this, [this](bool on) { m_settings.setState(goOnState, on ? "1" : "0"); });
    connect(m_areas, &AreaList::areaChosen, this, &ChecklistPage::chooseArea);
    connect(m_areas, &AreaList::activated, this, &ChecklistPage::takeKeyboard);
    connect(m_view, &QuestionView::answered, this, &ChecklistPage::answered);
    connect(m_view, &QuestionView::moveAsked, this, &ChecklistPage::move);
    connect(m_view, &QuestionView::actionAdded, this, &ChecklistPage::offerAction);
    connect(m_view, &QuestionView::actionAsked, this, [this](const QUuid &id) { emit goTo(QStringLiteral("actions"), id); });
    connect(m_view, &QuestionView::pageAsked, this, [this](const QString &page) { emit goTo(page); });
    connect(m_view, &QuestionView::removeAsked, this, &ChecklistPage::remove);
    connect(m_view, &QuestionView::rewordAsked, this, &ChecklistPage::reword);
    connect(m_list, &QuestionTable::opened, this, &ChecklistPage::openQuestion);
    connect(m_list, &QuestionTable::bringBackAsked, this, &ChecklistPage::bringBack);
    connect(m_list, &QuestionTable::chosen, this, [this] {
        markArea();
        updateCommands();
    });
    connect(m_result, &ResultView::opened, this, &ChecklistPage::openQuestion);
    connect(&m_sheet, &YearSheet::changed, this, &ChecklistPage::follow);
    connect(&m_desk, &ReviewDesk::failed, m_waiting,
            [this] { m_waiting->setText(tr("The questions cannot be shown. Your answers are safe in the book.")); });
}

void ChecklistPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // Who comes here goes on with the keys 0 to 3; who moves through the navigation by its arrows stays there.
    const auto *pages = qobject_cast<NavList *>(window()->focusWidget());
    if (pages && pages->isMovingByKeys())
        return;
    QTimer::singleShot(0, this, [this] {
        if (isVisible())
            takeKeyboard();
    });
}

void ChecklistPage::takeKeyboard()
{
    if (m_mode == one)
        m_view->takeFocus();
    else if (m_mode == list)
        m_list->takeFocus();
}

// Shows what there is; opens the first question that waits where none is shown.
void ChecklistPage::follow()
{
    const bool ready = m_sheet.isReady();
    m_waiting->setVisible(!ready);
    m_body->setVisible(ready);
    showBanner();
    if (!ready)
        return;
    m_areas->show(m_sheet.review().areas, m_sheet.language());
    const QList<ReviewItem> &items = m_sheet.review().items;
    const int before = std::exchange(m_year, m_sheet.review().year);
    const bool isOther = before > 0 && before != m_year; // another year begins at its first question
    if (const QString wanted = questionOf(isOther && m_wanted.isEmpty() ? waiting : m_wanted); !wanted.isEmpty()) {
        m_wanted.clear();
        openQuestion(wanted);
    } else if (!m_sheet.find(m_view->shown()) && !items.isEmpty()) {
        const QString first = questionOf(waiting);
        m_view->show(first.isEmpty() ? items.first().id : first);
    }
    m_add->setVisible(m_sheet.isEditable());
    m_goOn->setVisible(m_mode == one && m_sheet.isEditable());
    markArea();
    updateCommands();
}

void ChecklistPage::showBanner()
{
    const ReviewYear *year = m_sheet.isReady() ? m_sheet.year() : nullptr;
    const bool isNew = m_sheet.isReady() && !year && !m_sheet.review().isFirst();
    m_banner->setVisible(isNew || m_sheet.isClosed());
    if (isNew) {
        m_bannerBadge->show({Mark::Fresh, tr("New year")});
        m_bannerText->setText(tr("The review of %1 starts with your first answer. The answers of %2 come along, to be checked again.")
                                  .arg(m_sheet.review().year)
                                  .arg(m_sheet.review().yearBefore));
    } else if (year && year->closedOn.isValid()) {
        m_bannerBadge->show({Mark::Done, tr("Closed")});
        m_bannerText->setText(tr("The review of %1 was signed by %2 on %3. It can be read, not changed.")
                                  .arg(QString::number(year->year), year->signedBy, year->closedOn.toString(Qt::ISODate)));
    }
}

void ChecklistPage::setMode(const QString &mode)
{
    if (!finishEditing())
        return m_switch->setChosen(m_mode);
    const QString id = question();
    const bool hadFocus = m_modes->isAncestorOf(window()->focusWidget());
    m_mode = mode == list || mode == result ? mode : one;
    m_switch->setChosen(m_mode);
    m_settings.setState(modeState, m_mode.toLatin1());
    if (m_mode == one && m_sheet.find(id))
        m_view->show(id);
    else if (m_mode == list)
        m_list->choose(id);
    m_areaCard->setVisible(m_mode != result); // the chart shows the areas itself
    m_goOn->setVisible(m_mode == one && m_sheet.isEditable());
    m_modes->setCurrentIndex(m_mode == one ? 0 : m_mode == list ? 1 : 2);
    if (hadFocus)
        takeKeyboard(); // else it would be on whatever comes next, the line that filters
    markArea();
    updateCommands();
}

QString ChecklistPage::question() const { return m_mode == list && m_modes->currentIndex() == 1 ? m_list->current() : m_view->shown(); }

bool ChecklistPage::finishEditing() { return m_view->finish(); }

void ChecklistPage::openRecord(const QUuid &id)
{
    if (const QString question = m_sheet.idOf(id); !question.isEmpty())
        openQuestion(question);
}

void ChecklistPage::openPart(const QString &part)
{
    if (part.isEmpty())
        return;
    const QString id = questionOf(part);
    openQuestion(id.isEmpty() ? part : id); // which waits for what is not read yet
}

QString ChecklistPage::questionOf(const QString &part) const
{
    const auto is = [&part](const Answer &answer) {
        const bool isAgain = answer.value != AnswerValue::Open && !answer.recheck.isEmpty();
        const bool isOpen = answer.value == AnswerValue::Open, isUnknown = answer.value == AnswerValue::Unknown && !isAgain;
        return (part == u"open" && isOpen) || (part == u"recheck" && isAgain) || (part == u"unknown" && isUnknown)
            || (part == waiting && (isOpen || isAgain));
    };
    for (const ReviewItem &item : m_sheet.review().items)
        if (item.id == part || is(item.answer))
            return item.id;
    return {};
}

// After showEvent(), which gives the keyboard to the answers.
void ChecklistPage::focusField(const QString &column)
{
    QTimer::singleShot(0, this, [this, column] {
        if (isVisible() && m_mode == one)
            m_view->focusField(column);
    });
}

void ChecklistPage::openQuestion(const QString &id)
{
    if (!m_sheet.find(id)) {
        m_wanted = m_sheet.isReady() && !id.startsWith(u"own:") ? QString() : id;
        return;
    }
    if (!m_view->show(id))
        return;
    if (m_mode != one) {
        m_mode = one; // or the row chosen in the list would win
        setMode(one);
        takeKeyboard();
    }
    markArea();
}

void ChecklistPage::find()
{
    setMode(list);
    m_list->find();
}

void ChecklistPage::chooseArea(const QString &area)
{
    if (m_mode == list)
        return m_list->chooseArea(area);
    for (const ReviewItem &item : m_sheet.review().items)
        if (item.area == area)
            return openQuestion(QString(item.id));
}

void ChecklistPage::markArea()
{
    if (const ReviewItem *item = m_sheet.find(question()))
        m_areas->go(item->area);
}

void ChecklistPage::move(int by)
{
    const QList<ReviewItem> &items = m_sheet.review().items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].id != m_view->shown())
            continue;
        if (i + by >= items.size())
            return setMode(result);
        if (i + by >= 0)
            openQuestion(QString(items[i + by].id)); // storing what is typed makes the list anew
        return;
    }
}
