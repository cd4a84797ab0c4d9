// SPDX-License-Identifier: GPL-3.0-or-later
#include "startpage.h"

#include "domain/text.h"
#include "store/bookfile.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/bits.h"
#include "widgets/choices.h"
#include "widgets/messagebar.h"
#include "widgets/rows.h"
#include "widgets/text.h"
#include "widgets/tradetile.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

#include <utility>

namespace {

constexpr int recentShown = 4;
constexpr int tilesInRow = 4;

// A tile has room for one short word; the full name of a trade is in its tool tip.
struct Tile
{
    const char *trade, *icon, *word;
};
constexpr Tile tiles[] = {
    {"retail", "company", QT_TRANSLATE_NOOP("StartPage", "Shop")},
    {"restaurant", "trade-restaurant", QT_TRANSLATE_NOOP("StartPage", "Restaurant")},
    {"salon", "trade-salon", QT_TRANSLATE_NOOP("StartPage", "Salon")},
    {"clinic", "trade-clinic", QT_TRANSLATE_NOOP("StartPage", "Clinic")},
    {"juku", "training", QT_TRANSLATE_NOOP("StartPage", "School")},
    {"construction", "trade-builder", QT_TRANSLATE_NOOP("StartPage", "Builder")},
    {"realestate", "trade-estate", QT_TRANSLATE_NOOP("StartPage", "Estate agent")},
    {"accounting", "kind-payroll", QT_TRANSLATE_NOOP("StartPage", "Accountant")},
    {"manufacturer", "trade-maker", QT_TRANSLATE_NOOP("StartPage", "Maker")},
    {"ecommerce", "kind-web-shop", QT_TRANSLATE_NOOP("StartPage", "Web shop")},
    {"other", "kind-other", QT_TRANSLATE_NOOP("StartPage", "Other")},
};

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath(); // a fresh account has no documents yet
}

} // namespace

QString freePlace(const QString &folder, const QString &name)
{
    const QString base = folder + u'/' + safeFileName(name);
    QString place = base + bookfile::suffix;
    for (int number = 2; QFileInfo::exists(place); ++number)
        place = QStringLiteral("%1 %2%3").arg(base).arg(number).arg(bookfile::suffix);
    return place;
}

StartPage::StartPage(const Library &library, const Settings &settings, Dialogs &dialogs)
    : Surface(Ground::Page)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_language(settings.language())
    , m_messages(new MessageBar)
    , m_name(new QLineEdit)
    , m_placeText(new ElidedText({}, Type::Caption, Text::Ink::Muted))
    , m_trades(new QButtonGroup(this))
{
    auto *language = new Segments({{QStringLiteral("ja"), QStringLiteral("日本語")}, {QStringLiteral("en"), QStringLiteral("English")}});
    language->setAccessibleName(tr("Language"));
    language->setChosen(m_language == Language::Japanese ? QStringLiteral("ja") : QStringLiteral("en"));
    auto *top = new QHBoxLayout;
    top->setSpacing(space::l);
    top->addWidget(m_messages, 1);
    top->addStretch();
    top->addWidget(language, 0, Qt::AlignTop);

    auto *left = new QVBoxLayout;
    left->setSpacing(space::xl);
    left->addStretch(1);
    left->addWidget(greeting());
    if (!settings.recentBooks().isEmpty())
        left->addWidget(recentBooks());
    left->addStretch(1);
    auto *sheet = new QWidget;
    sheet->setMaximumWidth(1080);
    auto *halves = new QHBoxLayout(sheet);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(space::xxl + space::l);
    halves->addLayout(left, 4);
    auto *card = newBook();
    card->layout()->setAlignment(Qt::AlignTop);
    halves->addWidget(card, 5, Qt::AlignVCenter);
    static_cast<Card *>(card)->column()->insertWidget(4, trades(library));
    QWidget *before = card->findChild<QPushButton *>(QStringLiteral("changePlace"));
    QList<QAbstractButton *> next = m_trades->buttons(); // the keyboard goes on as the eye does
    next << card->findChild<QPushButton *>(QStringLiteral("open")) << card->findChild<QPushButton *>(QStringLiteral("make"));
    for (QAbstractButton *button : std::as_const(next))
        setTabOrder(std::exchange(before, button), button);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xxl, space::l, space::xxl, space::xl);
    column->addLayout(top);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(sheet, 100);
    middle->addStretch(1);
    column->addLayout(middle, 1);
    connect(language, &Segments::edited, this,
            [this](const QString &code) { emit languageChosen(code == QLatin1String("ja") ? Language::Japanese : Language::English); });
    showPlace();
    if (settings.recentBooks().isEmpty())
        beginNew();
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_trades->buttons().contains(qobject_cast<QAbstractButton *>(focusWidget())))
        return make();
    Surface::keyPressEvent(event);
}

QWidget *StartPage::greeting()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(new IconLabel(QStringLiteral("checklist"), 72, true));
    column->addSpacing(space::s);
    column->addWidget(Text::paragraph(tr("Tenken, the personal-data review book"), Type::Title));
    column->addWidget(Text::paragraph(tr("Once a year, look at where your firm keeps personal data and how. Step by step, in plain words."),
                                      Type::Body, Text::Ink::Muted));
    column->addSpacing(space::m);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(Text::paragraph(tr("Nothing is sent out of this PC"), Type::Strong));
    words->addWidget(Text::paragraph(tr("Everything stays in one file that you choose. The program opens no network connection."),
                                     Type::Body, Text::Ink::Muted));
    auto *promise = new QHBoxLayout;
    promise->setSpacing(space::m);
    promise->addWidget(new IconLabel(QStringLiteral("this-pc"), 40, true), 0, Qt::AlignTop);
    promise->addLayout(words, 1);
    column->addLayout(promise);
    return part;
}

QWidget *StartPage::recentBooks()
{
    const QStringList paths = m_settings.recentBooks().mid(0, recentShown);
    QList<Row> rows;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        rows.append(
            {Mark::None, QStringLiteral("open"), {}, file.completeBaseName(), QDir::toNativeSeparators(file.path()), {}, Mark::None});
    }
    auto *card = new Card(tr("Go on with"));
    auto *list = new RowList(rows, tr("Go on with"));
    list->setObjectName(QStringLiteral("recent"));
    card->addWide(list);
    connect(list, &RowList::opened, this, [this, paths](int row) { emit bookChosen(paths.value(row)); });
    connect(list, &QAbstractItemView::clicked, this,
            [this, paths](const QModelIndex &index) { emit bookChosen(paths.value(index.row())); });
    return card;
}

QWidget *StartPage::newBook()
{
    auto *card = new Card;
    card->layout()->setContentsMargins(space::l, space::xl, space::l, space::xl);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *label = new Text(tr("&Name of your firm or shop"));
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("firmName"));
    m_name->setAccessibleName(tr("Name of your firm or shop"));
    m_name->setPlaceholderText(tr("Midori Clinic"));
    auto *change = new QPushButton(tr("Change…"));
    setEmphasis(change, Emphasis::Quiet);
    change->setObjectName(QStringLiteral("changePlace"));
    change->setAccessibleName(tr("Change where the book is kept"));
    auto *place = new QHBoxLayout;
    place->addWidget(m_placeText, 1);
    place->addWidget(change);
    auto *open = new QPushButton(lineIcon(QStringLiteral("open")), tr("&Open an existing book…"));
    auto *makeIt = new QPushButton(tr("&Make the book"));
    open->setObjectName(QStringLiteral("open"));
    makeIt->setObjectName(QStringLiteral("make"));
    setEmphasis(makeIt, Emphasis::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addStretch();
    buttons->addWidget(makeIt);

    QVBoxLayout *column = card->column();
    column->addWidget(new Text(tr("Start a new book"), Type::Heading));
    column->addWidget(label);
    column->addWidget(m_name);
    column->addLayout(place);
    column->addSpacing(space::m);
    column->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &StartPage::showPlace);
    connect(m_name, &QLineEdit::returnPressed, this, &StartPage::make);
    connect(change, &QPushButton::clicked, this, &StartPage::choosePlace);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(makeIt, &QPushButton::clicked, this, &StartPage::make);
    return card;
}

QWidget *StartPage::trades(const Library &library)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(new Text(tr("Your trade")));
    column->addWidget(
        Text::paragraph(tr("Records that such a firm usually has are proposed. You only say: we have it, we do not, or I do not know."),
                        Type::Caption, Text::Ink::Muted));
    auto *grid = new QGridLayout;
    grid->setSpacing(space::s);
    for (const Tile &tile : tiles) {
        const int number = int(m_tradeCodes.size());
        auto *button = new TradeTile(QLatin1String(tile.icon), tr(tile.word));
        button->setObjectName(QLatin1String(tile.trade));
        button->setToolTip(literalTip(library.label(QStringLiteral("trades"), QLatin1String(tile.trade), m_language)));
        button->setChecked(number == 0);
        m_trades->addButton(button, number);
        m_tradeCodes.append(QLatin1String(tile.trade));
        grid->addWidget(button, number / tilesInRow, number % tilesInRow);
    }
    column->addLayout(grid);
    return part;
}

void StartPage::beginNew() { m_name->setFocus(Qt::OtherFocusReason); }

void StartPage::choosePlace()
{
    const QString name = m_name->text().trimmed();
    const QString chosen = m_dialogs.savePath(this, tr("Where to keep the book"), documents(), name.isEmpty() ? tr("My firm") : name,
                                              tr("Books (*%1)").arg(bookfile::suffix));
    if (chosen.isEmpty())
        return;
    m_place = chosen;
    showPlace();
}

void StartPage::showPlace()
{
    const QString name = m_name->text().trimmed();
    const QString place = m_place.isEmpty() ? freePlace(documents(), name.isEmpty() ? tr("My firm") : name) : m_place;
    m_placeText->setText(tr("Kept in %1").arg(QDir::toNativeSeparators(place)));
}

void StartPage::make()
{
    Firm firm;
    firm.name = m_name->text().trimmed();
    if (firm.name.isEmpty()) {
        m_messages->show({.mark = Mark::Watch, .text = tr("Type the name of your firm first. It can be changed later.")});
        return m_name->setFocus();
    }
    firm.trade.value = m_tradeCodes.value(m_trades->checkedId());
    emit bookWanted(m_place.isEmpty() ? freePlace(documents(), firm.name) : m_place, firm);
}
