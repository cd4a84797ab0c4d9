// SPDX-License-Identifier: GPL-3.0-or-later
#include "noteguard.h"

#include "editors.h"
#include "sign.h"
#include "theme/theme.h"
#include "widgets/text.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QToolButton>

#include <algorithm>

namespace {

constexpr int restOfKeys = 300; // ms; a number is not called one of its kind half typed
constexpr qsizetype longText = 20000; // of more, not every key waits for the look
constexpr const char *ownProperty = "ownDetails";

QStringList ownOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const QVariant own = widget->property(ownProperty); own.isValid())
            return own.toStringList();
    return {};
}

QToolButton *link(const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setObjectName(name);
    button->setAutoRaise(true);
    return button;
}

// What differs between two texts, as places in the first and the words of the second: one step for the field's undo.
struct Difference
{
    qsizetype begin = 0, end = 0;
    QString words;
};

Difference between(const QString &text, const QString &masked)
{
    const qsizetype least = std::min(text.size(), masked.size());
    qsizetype same = 0, last = 0;
    while (same < least && text[same] == masked[same])
        ++same;
    while (last < least - same && text[text.size() - 1 - last] == masked[masked.size() - 1 - last])
        ++last;
    return {same, text.size() - last, masked.mid(same, masked.size() - last - same)};
}

void replace(QPlainTextEdit &field, const Difference &change)
{
    QTextCursor cursor(field.document());
    cursor.setPosition(int(change.begin));
    cursor.setPosition(int(change.end), QTextCursor::KeepAnchor);
    cursor.insertText(change.words);
}

void replace(QLineEdit &field, const Difference &change)
{
    const int cursor = field.cursorPosition();
    field.setSelection(int(change.begin), int(change.end - change.begin));
    field.insert(change.words);
    field.setCursorPosition(std::min(cursor, int(field.text().size())));
}

} // namespace

NoteGuard::NoteGuard(QWidget *field, DetailKinds kinds, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_kinds(kinds)
    , m_words(Text::paragraph({}, Type::Caption))
    , m_mask(link(tr("Mask"), QStringLiteral("mask")))
    , m_leave(link(tr("Leave as it is"), QStringLiteral("leave")))
{
    m_words->setObjectName(QStringLiteral("guard"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::xs);
    buttons->addWidget(m_mask);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_words);
    lines->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addWidget(new Sign(Mark::Watch), 0, Qt::AlignTop);
    row->addLayout(lines, 1);
    dressLinks();
    hide();

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &NoteGuard::look);
    connect(m_mask, &QToolButton::clicked, this, &NoteGuard::mask);
    connect(m_leave, &QToolButton::clicked, this, &NoteGuard::leave);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textChanged, this, &NoteGuard::textChanged);
    else
        connect(qobject_cast<QPlainTextEdit *>(field), &QPlainTextEdit::textChanged, this, &NoteGuard::textChanged);
    field->installEventFilter(this);
}

// Small and underlined: they offer, they do not ask.
void NoteGuard::dressLinks()
{
    QFont font = typeOf(Type::Caption, QApplication::font());
    font.setUnderline(true);
    m_mask->setFont(font);
    m_leave->setFont(font);
}

bool NoteGuard::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        dressLinks(); // an own size is not inherited again by itself
    return QWidget::event(event);
}

void NoteGuard::setKinds(DetailKinds kinds)
{
    m_kinds = kinds;
    look();
}

// While nobody types, another record is shown: its line is there at once.
void NoteGuard::textChanged()
{
    if (m_field->hasFocus() || text().size() > longText)
        m_soon.start(restOfKeys);
    else
        look();
}

bool NoteGuard::eventFilter(QObject *, QEvent *event)
{
    const bool isLeft = event->type() == QEvent::FocusOut && m_soon.isActive();
    if (isLeft || event->type() == QEvent::EnabledChange || event->type() == QEvent::ReadOnlyChange)
        m_soon.start(0);
    return false;
}

bool NoteGuard::isEditable() const
{
    const auto *line = qobject_cast<const QLineEdit *>(m_field);
    return m_field->isEnabled() && !(line ? line->isReadOnly() : static_cast<const QPlainTextEdit *>(m_field)->isReadOnly());
}

QString NoteGuard::text() const
{
    const auto *line = qobject_cast<const QLineEdit *>(m_field);
    return line ? line->text() : static_cast<const QPlainTextEdit *>(m_field)->toPlainText();
}

QStringList NoteGuard::known() const { return ownOf(m_field) + m_left; }

void NoteGuard::look()
{
    m_soon.stop();
    m_details = isEditable() ? findDetails(text(), m_kinds, known()) : QList<Detail>();
    QStringList masks;
    for (const Detail &detail : std::as_const(m_details))
        masks << detail.masked;
    m_mask->setToolTip(literalTip(masks.join(u'\n')));
    say(sentence());
}

QString NoteGuard::wordOf(DetailKind kind)
{
    switch (kind) {
    case DetailKind::MyNumber: return tr("My Number");
    case DetailKind::Card: return tr("card number");
    case DetailKind::Licence: return tr("number of a driving licence");
    case DetailKind::Pension: return tr("pension number");
    case DetailKind::Residence: return tr("number of a residence card");
    case DetailKind::Passport: return tr("passport number");
    case DetailKind::Bank: return tr("bank account");
    case DetailKind::Mail: return tr("mail address");
    case DetailKind::Phone: return tr("phone number");
    case DetailKind::BirthDate: return tr("date of birth");
    case DetailKind::Address: return tr("postal address");
    }
    return {};
}

QString NoteGuard::sentence() const
{
    if (m_details.isEmpty())
        return {};
    QString words;
    DetailKinds kinds;
    for (const Detail &detail : m_details) {
        if (!kinds.testFlag(detail.kind))
            words = words.isEmpty() ? wordOf(detail.kind) : tr("%1, %2").arg(words, wordOf(detail.kind));
        kinds |= detail.kind;
    }
    const bool isSure = std::all_of(m_details.begin(), m_details.end(), [](const Detail &one) { return one.isSure; });
    if (kinds == DetailKind::MyNumber)
        return isSure ? tr("This seems to be a My Number. It does not belong in a note; mask it if the rest is needed.")
                      : tr("This number of 12 digits may be a My Number. If it is one, mask it.");
    if (kinds == DetailKind::Card && isSure)
        return tr("This seems to be a card number. Its last four digits are enough here.");
    return isSure ? tr("This seems to hold: %1. If it is a person's, leave it out or mask it.").arg(words)
                  : tr("This may hold: %1. If it does, leave it out or mask it.").arg(words);
}

void NoteGuard::say(const QString &sentence)
{
    if (sentence == m_words->text())
        return;
    if (sentence.isEmpty() && isAncestorOf(window()->focusWidget()))
        m_field->setFocus(Qt::OtherFocusReason); // back to where the user came from
    m_words->setText(sentence);
    setVisible(!sentence.isEmpty());
    emit said(sentence);
    if (!isVisible())
        return;
    QAccessibleEvent spoken(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

// The text may be another than the one that was looked at.
void NoteGuard::mask()
{
    finishComposing();
    const QString typed = text(), clean = maskDetails(typed, m_kinds, known());
    if (!isEditable() || clean == typed)
        return look();
    if (auto *line = qobject_cast<QLineEdit *>(m_field))
        replace(*line, between(typed, clean));
    else
        replace(*static_cast<QPlainTextEdit *>(m_field), between(typed, clean));
    look();
    emit masked();
}

void NoteGuard::leave()
{
    const QString text = this->text();
    for (const Detail &detail : findDetails(text, m_kinds, known()))
        m_left << text.mid(detail.start, detail.length);
    look();
}

void setOwnDetails(QWidget &top, const QStringList &own) { top.setProperty(ownProperty, own); }
