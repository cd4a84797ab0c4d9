// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageheader.h"

#include "bits.h"
#include "text.h"
#include "theme/icons.h"
#include "theme/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace {

// Wraps, and is only as wide as its words, so that the "?" follows them.
class Title : public Text
{
public:
    explicit Title(const QString &words) : Text(words, Type::Title) { setWordWrap(true); }
    QSize sizeHint() const override
    {
        const int width = fontMetrics().horizontalAdvance(text()) + 1;
        return {width, heightForWidth(width)};
    }
};

} // namespace

PageHeader::PageHeader(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title(new Title(title))
    , m_sentence(Text::paragraph(sentence, Type::Body, Text::Ink::Muted))
    , m_row(new QHBoxLayout(this))
    , m_help(new QuestionMark(tr("Help on this page")))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_help->setObjectName(QStringLiteral("pageHelp"));
    m_help->setFocusPolicy(Qt::NoFocus); // F1 is its key; the page begins with what it is for
    m_help->setToolTip(literalTip(tr("%1 (F1)").arg(m_help->accessibleName())));
    auto *line = new QHBoxLayout;
    line->setSpacing(space::xs);
    line->addWidget(m_title);
    line->addWidget(m_help);
    line->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(line);
    words->addWidget(m_sentence);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString &title) { m_title->setText(title); }

void PageHeader::setSentence(const QString &sentence) { m_sentence->setText(sentence); }

QPushButton *PageHeader::addButton(const QString &text, const QString &icon, const QKeySequence &keys)
{
    auto *button = new QPushButton(lineIcon(icon), text);
    m_row->addWidget(button, 0, Qt::AlignTop);
    if (!keys.isEmpty()) {
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        connect(new QShortcut(keys, button), &QShortcut::activated, button, &QPushButton::click);
    }
    return button;
}

QPushButton *PageHeader::addPrimary(const QString &text, const QKeySequence &keys)
{
    QPushButton *button = addButton(text, {}, keys);
    setEmphasis(button, Emphasis::Primary);
    return button;
}
