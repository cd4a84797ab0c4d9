// SPDX-License-Identifier: GPL-3.0-or-later
#include "notefield.h"

#include "theme/theme.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace {

constexpr int mostLines = 6; // then it scrolls

} // namespace

NoteField::NoteField(Enter enter, QWidget *parent) : QPlainTextEdit(parent), m_enter(enter)
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(space::s - 2); // as a line edit has it
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(12 * fontMetrics().height());
    connect(this, &QPlainTextEdit::textChanged, this, &NoteField::fit);
    fit();
}

void NoteField::setValue(const QString &text)
{
    if (text == value())
        return;
    m_given = text;
    setPlainText(text);
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit escaped();
    else if (isEnter && m_enter == Enter::Done && !(event->modifiers() & Qt::ShiftModifier))
        emit done();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NoteField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void NoteField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void NoteField::fit()
{
    const int written = int(document()->size().height()); // it counts in lines
    const int lines = std::clamp(written, m_enter == Enter::Done ? 1 : 2, mostLines);
    setVerticalScrollBarPolicy(written > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const double text = lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin();
    const QMargins around = viewportMargins();
    const int high = int(std::ceil(text)) + 2 * frameWidth() + around.top() + around.bottom();
    setFixedHeight(std::max(high, int(space::control)));
}
