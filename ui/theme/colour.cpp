// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour.h"

#include <algorithm>
#include <cmath>

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double worst(const QColor &colour, std::initializer_list<QColor> grounds)
{
    double least = 21;
    for (const QColor &ground : grounds)
        least = std::min(least, contrast(colour, ground));
    return least;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor &under, const QColor &over, double strength)
{
    const auto channel = [strength](double from, double to) { return float(from + (to - from) * strength); };
    return QColor::fromRgbF(channel(under.redF(), over.redF()), channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
}

QColor readable(const QColor &wish, std::initializer_list<QColor> grounds, double ratio)
{
    const bool darken = luminance(*grounds.begin()) > 0.18; // the luminance at which black and white are equally far away
    const QColor rgb = wish.toRgb();
    const double step = darken ? -0.01 : 0.01;
    for (double lightness = rgb.lightnessF(); lightness >= 0 && lightness <= 1; lightness += step) {
        const QColor tried = QColor::fromHslF(std::max(0.f, rgb.hslHueF()), rgb.hslSaturationF(), float(lightness)).toRgb();
        if (worst(tried, grounds) >= ratio)
            return tried;
    }
    return darken ? QColor(Qt::black) : QColor(Qt::white);
}
