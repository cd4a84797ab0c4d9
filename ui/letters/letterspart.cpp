// SPDX-License-Identifier: GPL-3.0-or-later
#include "letterspart.h"

#include "letterfields.h"
#include "letterhtml.h"
#include "pages/sheetdialog.h"
#include "report/letterpaper.h"
#include "report/reportwords.h"
#include "theme/style.h"
#include "widgets/messagebar.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

LettersPart::LettersPart(const Book &book, const Library &library, MessageBar &messages, Dialogs &dialogs, Store store)
    : m_book(book)
    , m_messages(messages)
    , m_dialogs(dialogs)
    , m_letters(Letters::load(library))
    , m_store(std::move(store))
    , m_choice(new QComboBox)
    , m_when(Text::paragraph({}, Type::Caption, Text::Ink::Muted))
    , m_missing(Text::paragraph({}, Type::Caption))
    , m_fields(new LetterFields(book.words().language))
    , m_paper(new QTextBrowser)
    , m_copy(new QPushButton(tr("Copy the text")))
    , m_print(new QPushButton(tr("Print or save…")))
    , m_sent(new QPushButton(tr("It was sent")))
{
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(fieldsSide());
    halves->addWidget(paperSide());
    halves->setSizes({450, 550});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(halves);
    connect(m_choice, &QComboBox::activated, this, [this] { choose(m_choice->currentData().toString()); });
    connect(m_fields, &LetterFields::taken, this, &LettersPart::take);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (!finish())
            return;
        QGuiApplication::clipboard()->setText(toText(filled()));
        m_messages.show({.mark = Mark::Done, .text = tr("The letter was copied. Paste it into a mail or a document.")});
    });
    connect(m_print, &QPushButton::clicked, this, &LettersPart::print);
    connect(m_sent, &QPushButton::clicked, this, [this] {
        if (const Letter *letter = finish() ? chosen() : nullptr)
            emit sent(letter->id, letter->title.in(m_book.words().language), toText(filled()));
    });
}

QWidget *LettersPart::fieldsSide()
{
    auto *side = new QWidget;
    side->setMinimumWidth(280);
    m_choice->setObjectName(QStringLiteral("letter"));
    m_choice->setAccessibleName(tr("Letter"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, space::m, 0);
    column->setSpacing(space::s);
    column->addWidget(m_choice);
    column->addWidget(m_when);
    column->addWidget(scrolled(m_fields), 1);
    return side;
}

QWidget *LettersPart::paperSide()
{
    auto *side = new QWidget;
    side->setMinimumWidth(280);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->setAccessibleName(tr("The letter as it will be read"));
    m_paper->setOpenLinks(false);
    m_copy->setObjectName(QStringLiteral("copyLetter"));
    m_print->setObjectName(QStringLiteral("printLetter"));
    m_sent->setObjectName(QStringLiteral("letterSent"));
    setEmphasis(m_print, Emphasis::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *button : {m_print, m_copy, m_sent})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::m, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_missing);
    column->addWidget(m_paper, 1);
    column->addLayout(buttons);
    return side;
}

void LettersPart::show(const LetterCase &letters)
{
    const bool isSame = letters.record == m_case.record, isOther = !isSame || letters.offered != m_case.offered;
    const QString typed = m_case.stored;
    m_case = letters;
    m_isStored = m_isStored || !isSame;
    if (!m_isStored)
        m_case.stored = typed;
    if (!m_letters)
        return m_messages.show(m_letters.error());
    if (isOther)
        offer();
    showLetter();
}

void LettersPart::offer()
{
    m_choice->clear();
    for (const QString &id : m_case.offered)
        if (const Letter *letter = m_letters->find(id))
            m_choice->addItem(letter->title.in(m_book.words().language), id);
    if (m_choice->findData(m_letter) < 0)
        m_letter = m_choice->itemData(0).toString();
    m_choice->setCurrentIndex(m_choice->findData(m_letter));
}

void LettersPart::choose(const QString &letter)
{
    // What is typed belongs to the letter in view until it is stored.
    if (m_choice->findData(letter) >= 0 && finish())
        m_letter = letter;
    m_choice->setCurrentIndex(m_choice->findData(m_letter));
    showLetter();
}

const Letter *LettersPart::chosen() const { return m_letters ? m_letters->find(m_letter) : nullptr; }

void LettersPart::showLetter()
{
    const Letter *letter = chosen();
    for (QPushButton *button : {m_copy, m_print, m_sent})
        button->setEnabled(letter);
    m_sent->setVisible(!m_book.isReadOnly());
    m_fields->setEnabled(!m_book.isReadOnly());
    m_when->setText(letter ? letter->when.in(m_book.words().language) : tr("There is no letter for this yet."));
    if (letter)
        m_fields->show(m_case.record, *letter, *m_letters, m_case.known, m_case.stored);
    showPaper();
}

FilledLetter LettersPart::filled() const
{
    const Letter *letter = chosen();
    return letter ? fill(*letter, withTyped(m_case.known, m_case.stored), m_book.words().language) : FilledLetter();
}

void LettersPart::showPaper()
{
    const FilledLetter letter = filled();
    if (const QString html = letterHtml(letter); html != m_html) { // or it would jump to its top
        const int at = m_paper->verticalScrollBar()->value();
        m_html = html;
        m_paper->setHtml(html);
        m_paper->verticalScrollBar()->setValue(at);
    }
    m_missing->setText(letter.missing.isEmpty() ? tr("Nothing is missing. Read it once more before it goes out.")
                                                : tr("%n blanks are still empty. They are printed as （　　　　） to write on.", nullptr,
                                                     int(letter.missing.size())));
    m_missing->setVisible(chosen());
}

void LettersPart::take(const QString &key, const QJsonValue &value)
{
    const QString stored = storedWith(m_case.stored, key, value);
    if (stored == m_case.stored)
        return;
    m_case.stored = stored;
    m_isStored = false;
    showPaper();
    (void)save();
}

bool LettersPart::save()
{
    if (m_isStored)
        return true;
    m_isStored = true; // storing shows the record again, as it is by then
    const QString typed = m_case.stored;
    if (m_store(typed))
        return true;
    m_isStored = false;
    m_case.stored = typed;
    return false;
}

bool LettersPart::finish()
{
    m_fields->finish();
    return save();
}

void LettersPart::print()
{
    const Letter *letter = finish() ? chosen() : nullptr;
    if (letter)
        SheetDialog(letterSheet(filled(), *letter, m_book.firm().name, productLine(m_book.words().library.lawAsOf())), m_dialogs, this)
            .exec();
}
