// The arithmetic of Clean Slate: everything that is slow in Python, and nothing else.
//
// One promise runs through this file: THE SAME BITS EVERYWHERE.  Every sum has a fixed order that does
// not depend on the width of the machine's vectors, on blocking, or on the number of threads:
//   - matrix products add along k from first to last, one running sum for each element of the result;
//     wider machines only compute more elements side by side;
//   - all other sums keep 16 partial sums (element i goes to sum i mod 16) and fold them in one fixed tree.
// No fast-math, no fused multiply-add (-ffp-contract=off), and exp, log, sin, cos are our own polynomials,
// because every C library rounds them differently.
//
// Shapes: matrices are row-major; `ld` is the distance between rows, in floats.  d, the vocabulary and
// head_dim are multiples of 16 (checked in Python).  Nothing is allocated and nothing is kept.

#include <stdint.h>

#define API __attribute__((visibility("default")))
#define INLINE static inline __attribute__((always_inline))
#define UNROLL _Pragma("clang loop unroll(full)")

#if defined(__AVX512F__)
enum { LANES = 16, MR = 8, NV = 2 };
#elif defined(__AVX__)
enum { LANES = 8, MR = 4, NV = 2 };
#else
enum { LANES = 4, MR = 4, NV = 2 };
#endif
enum { NR = LANES * NV, KC = 256, QUERIES = 16 };

typedef float vf __attribute__((vector_size(LANES * 4), aligned(4)));
typedef float v16 __attribute__((vector_size(64), aligned(4)));
typedef int32_t i16 __attribute__((vector_size(64), aligned(4)));

#define V16(p) (*(v16 *)(p))
#define CV16(p) (*(const v16 *)(p))

// ---------------------------------------------------------------- small mathematics

INLINE float fold(v16 s) {  // the one order in which 16 partial sums become one
    float a[16];
    V16(a) = s;
    for (int w = 8; w; w >>= 1)
        for (int i = 0; i < w; i++) a[i] += a[i + w];
    return a[0];
}

INLINE float root(float x) { return __builtin_sqrtf(x); }  // IEEE: exact on every machine

INLINE v16 pick(i16 mask, v16 yes, v16 no) { return (v16)((mask & (i16)yes) | (~mask & (i16)no)); }

// e^x: x = n ln2 + r, |r| <= ln2/2, degree-6 polynomial for e^r (Cephes' coefficients), then 2^n by exponent bits.
INLINE v16 exp16(v16 x) {
    x = pick(x < -87.0f, (v16){} - 87.0f, x);
    x = pick(x > 88.0f, (v16){} + 88.0f, x);
    const float magic = 12582912.0f;  // 1.5 * 2^23: adding it rounds to the nearest whole number
    v16 n = (x * 1.44269504088896341f + magic) - magic;
    v16 r = x - n * 0.693359375f - n * -2.12194440e-4f;
    v16 p = (v16){} + 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    i16 bits = (__builtin_convertvector(n, i16) + 127) << 23;
    return p * (v16)bits;
}

// ln x for x > 0, in double: x = m 2^e with m near 1, ln m = 2 atanh((m-1)/(m+1)).
static double log_of(double x) {
    union { double f; uint64_t u; } v = {x};
    int e = (int)(v.u >> 52) - 1023;
    v.u = (v.u & 0xfffffffffffffULL) | 0x3ff0000000000000ULL;
    if (v.f > 1.4142135623730951) { v.f *= 0.5; e++; }
    double t = (v.f - 1) / (v.f + 1), t2 = t * t, term = t, sum = 0;
    for (int k = 1; k < 30; k += 2) { sum += term / k; term *= t2; }
    return 2 * sum + e * 0.69314718055994530942;
}

static double exp_of(double x) {  // only for small tables: halve until tiny, Taylor, square back
    int halvings = 0;
    while (x > 0.01 || x < -0.01) { x *= 0.5; halvings++; }
    double term = 1, sum = 1;
    for (int k = 1; k < 12; k++) { term *= x / k; sum += term; }
    while (halvings--) sum *= sum;
    return sum;
}

static void turn_of(double angle, double *c, double *s) {  // cos and sin by Taylor after removing whole turns
    const double two_pi = 6.28318530717958647692;
    angle -= two_pi * (double)(int64_t)(angle / two_pi);
    double x = angle / 16, term = 1, co = 1, si = 0;
    for (int k = 1; k < 20; k += 2) {
        term *= x / k; si += term; term = -term * x / (k + 1); co += term;
    }
    for (int k = 0; k < 4; k++) { double c2 = co * co - si * si; si = 2 * si * co; co = c2; }
    *c = co; *s = si;
}

// ---------------------------------------------------------------- matrix product

INLINE void tile(const int rows, const int vecs, float *c, int ldc, const float *a, int a_row, int a_col,
                 const float *b, int ldb, int k, int accumulate) {
    vf sum[MR][8];
    UNROLL for (int r = 0; r < rows; r++)
        UNROLL for (int v = 0; v < vecs; v++)
            sum[r][v] = accumulate ? *(vf *)(c + r * ldc + v * LANES) : (vf){};
    for (int i = 0; i < k; i++) {
        vf row[8];
        UNROLL for (int v = 0; v < vecs; v++) row[v] = *(const vf *)(b + (long)i * ldb + v * LANES);
        UNROLL for (int r = 0; r < rows; r++) {
            float x = a[r * a_row + (long)i * a_col];
            UNROLL for (int v = 0; v < vecs; v++) sum[r][v] += x * row[v];
        }
    }
    UNROLL for (int r = 0; r < rows; r++)
        UNROLL for (int v = 0; v < vecs; v++) *(vf *)(c + r * ldc + v * LANES) = sum[r][v];
}

static void one_row(float *c, const float *a, int a_col, const float *b, int ldb, int k, int n, int accumulate) {
    int j = 0;
    for (; j + 8 * LANES <= n; j += 8 * LANES) tile(1, 8, c + j, 0, a, 0, a_col, b + j, ldb, k, accumulate);
    for (; j + 2 * LANES <= n; j += 2 * LANES) tile(1, 2, c + j, 0, a, 0, a_col, b + j, ldb, k, accumulate);
    for (; j + LANES <= n; j += LANES) tile(1, 1, c + j, 0, a, 0, a_col, b + j, ldb, k, accumulate);
    for (; j < n; j++) {
        float s = accumulate ? c[j] : 0;
        for (int i = 0; i < k; i++) s += a[(long)i * a_col] * b[(long)i * ldb + j];
        c[j] = s;
    }
}

// c[m,n] (+)= a[m,k] b[k,n].  Element (r, i) of a is a[r*a_row + i*a_col], so that a may be read transposed.
API void matmul(float *c, int ldc, const float *a, int a_row, int a_col, const float *b, int ldb,
                int m, int k, int n, int accumulate) {
    if (m < MR) {
        for (int r = 0; r < m; r++) one_row(c + (long)r * ldc, a + r * a_row, a_col, b, ldb, k, n, accumulate);
        return;
    }
    float panel[KC * NR];  // a strip of b, side by side in memory, so that the caches serve all rows of a
    for (int k0 = 0; k0 < k; k0 += KC, accumulate = 1) {
        int depth = k - k0 < KC ? k - k0 : KC;
        const float *ak = a + (long)k0 * a_col, *bk = b + (long)k0 * ldb;
        int j = 0;
        for (; j + NR <= n; j += NR) {
            for (int i = 0; i < depth; i++)
                UNROLL for (int v = 0; v < NV; v++)
                    *(vf *)(panel + i * NR + v * LANES) = *(const vf *)(bk + (long)i * ldb + j + v * LANES);
            int r = 0;
            for (; r + MR <= m; r += MR)
                tile(MR, NV, c + (long)r * ldc + j, ldc, ak + (long)r * a_row, a_row, a_col, panel, NR, depth, accumulate);
            for (; r < m; r++)
                tile(1, NV, c + (long)r * ldc + j, ldc, ak + (long)r * a_row, a_row, a_col, panel, NR, depth, accumulate);
        }
        if (j < n)
            for (int r = 0; r < m; r++)
                one_row(c + (long)r * ldc + j, ak + (long)r * a_row, a_col, bk + j, ldb, depth, n - j, accumulate);
    }
}

API void transpose(float *out, const float *x, int rows, int cols, int ld) {  // out[cols,rows] = x[rows,cols]
    for (int r0 = 0; r0 < rows; r0 += 16)
        for (int c = 0; c < cols; c++)
            for (int r = r0; r < rows && r < r0 + 16; r++) out[(long)c * rows + r] = x[(long)r * ld + c];
}

// ---------------------------------------------------------------- element by element

API void add(float *y, const float *x, long n) { for (long i = 0; i < n; i++) y[i] += x[i]; }

API void scale(float *y, const float *x, float factor, long n) { for (long i = 0; i < n; i++) y[i] = factor * x[i]; }

// y = a x + b y: momentum, Newton-Schulz sums
API void blend(float *y, const float *x, float a, float b, long n) { for (long i = 0; i < n; i++) y[i] = a * x[i] + b * y[i]; }

API float sum_of_squares(const float *x, long n) {
    v16 s = {};
    long i = 0;
    for (; i + 16 <= n; i += 16) s += CV16(x + i) * CV16(x + i);
    for (; i < n; i++) s[i & 15] += x[i] * x[i];
    return fold(s);
}

// Squared ReLU (So et al. 2021, arXiv 2109.08668): y = max(x, 0)^2
API void relu_squared(float *y, const float *x, long n) {
    for (long i = 0; i < n; i++) { float r = x[i] > 0 ? x[i] : 0; y[i] = r * r; }
}

API void relu_squared_backward(float *dx, const float *dy, const float *x, long n) {
    for (long i = 0; i < n; i++) dx[i] = dy[i] * 2.0f * (x[i] > 0 ? x[i] : 0);
}

// RMSNorm without gain (Zhang & Sennrich 2019, arXiv 1910.07467): y = x / sqrt(mean(x^2) + 1e-5); `inverse` is kept for backward.
API void rms_norm(float *y, float *inverse, const float *x, int rows, int d) {
    for (int r = 0; r < rows; r++, x += d, y += d) {
        float inv = 1.0f / root(sum_of_squares(x, d) / (float)d + 1e-5f);
        inverse[r] = inv;
        for (int i = 0; i < d; i++) y[i] = x[i] * inv;
    }
}

API void rms_norm_backward(float *dx, const float *dy, const float *y, const float *inverse, int rows, int d) {
    for (int r = 0; r < rows; r++, dx += d, dy += d, y += d) {
        v16 s = {};
        for (int i = 0; i < d; i += 16) s += CV16(dy + i) * CV16(y + i);
        float mean = fold(s) / (float)d;
        for (int i = 0; i < d; i++) dx[i] = (dy[i] - y[i] * mean) * inverse[r];
    }
}

// The same for each of the first `heads` heads of hd numbers in each row of x, in place; inverse [rows, heads].
API void rms_norm_heads(float *x, int ld, float *inverse, int rows, int heads, int hd) {
    for (int r = 0; r < rows; r++, x += ld, inverse += heads)
        for (int h = 0; h < heads; h++) rms_norm(x + h * hd, inverse + h, x + h * hd, 1, hd);
}

// dx holds the gradient of the normalised y and is overwritten by that of x.
API void rms_norm_heads_backward(float *dx, const float *y, int ld, const float *inverse, int rows, int heads, int hd) {
    for (int r = 0; r < rows; r++, dx += ld, y += ld, inverse += heads)
        for (int h = 0; h < heads; h++) rms_norm_backward(dx + h * hd, dx + h * hd, y + h * hd, inverse + h, 1, hd);
}

API void take_rows(float *out, const float *table, const int32_t *rows, int n, int d) {
    for (int r = 0; r < n; r++)
        for (int i = 0; i < d; i++) out[(long)r * d + i] = table[(long)rows[r] * d + i];
}

API void add_rows(float *table, const float *x, const int32_t *rows, int n, int d) {
    for (int r = 0; r < n; r++)
        for (int i = 0; i < d; i++) table[(long)rows[r] * d + i] += x[(long)r * d + i];
}

// ---------------------------------------------------------------- rotary positions (Su et al. 2021, arXiv 2104.09864)

API void rope_table(float *cosines, float *sines, int positions, int half, double base) {
    for (int i = 0; i < half; i++) {
        double frequency = exp_of(-log_of(base) * i / half);
        for (int p = 0; p < positions; p++) {
            double c, s;
            turn_of(p * frequency, &c, &s);
            cosines[p * half + i] = (float)c;
            sines[p * half + i] = (float)s;
        }
    }
}

// Turns the pairs (i, i + half) of `heads` heads in each row of x by the row's position; sign -1 turns back.
API void rope(float *x, int ld, const float *cosines, const float *sines, const int32_t *positions,
              int rows, int heads, int half, float sign) {
    for (int r = 0; r < rows; r++) {
        const float *c = cosines + (long)positions[r] * half, *s = sines + (long)positions[r] * half;
        for (int h = 0; h < heads; h++) {
            float *a = x + (long)r * ld + h * 2 * half, *b = a + half;
            for (int i = 0; i < half; i++) {
                float p = a[i], q = b[i], si = sign * s[i];
                a[i] = p * c[i] - q * si;
                b[i] = p * si + q * c[i];
            }
        }
    }
}

// ---------------------------------------------------------------- softmax, attention

// Softmax of factor*x over [from, to), zeros elsewhere in [low, high); low and high are multiples of 16 off x.
// Terms below e^-32 become exactly zero: beside a sum of at least 1 float32 cannot see them, and as they shrink further
// in training they would turn into denormal numbers, with which processors are a hundred times slower.
INLINE void softmax_span(float *x, int low, int from, int to, int high, float factor) {
    float top = x[from];
    for (int i = from; i < to; i++) top = x[i] > top ? x[i] : top;
    v16 s = {};
    for (int i = low; i < high; i += 16) {
        v16 below = (CV16(x + i) - top) * factor;
        v16 e = pick(below < -32.0f, (v16){}, exp16(below));
        if (i < from || i + 16 > to)
            for (int j = 0; j < 16; j++) if (i + j < from || i + j >= to) e[j] = 0;
        V16(x + i) = e;
        s += e;
    }
    float inv = 1.0f / fold(s);
    for (int i = low; i < high; i += 16) V16(x + i) = CV16(x + i) * inv;
}

API void softmax(float *x, int n, float factor) { softmax_span(x, 0, 0, n, n, factor); }

// One step of attention with a cache: `n` new rows of qkv [n, 3*heads*hd] (already turned by rope) follow `past` old ones.
// The cache of one layer: keys [heads, hd, room] (so that scores vectorise over positions), values [heads, room, hd].
// scores: scratch [room].  out [n, heads*hd].
API void attention_cached(float *out, const float *qkv, float *keys, float *values, float *scores,
                          int n, int past, int heads, int hd, int room, float factor) {
    int d = heads * hd;
    for (int r = 0; r < n; r++)
        for (int h = 0; h < heads; h++)
            for (int i = 0; i < hd; i++) {
                keys[((long)h * hd + i) * room + past + r] = qkv[(long)r * 3 * d + d + h * hd + i];
                values[((long)h * room + past + r) * hd + i] = qkv[(long)r * 3 * d + 2 * d + h * hd + i];
            }
    for (int r = 0; r < n; r++) {
        int seen = past + r + 1, wide = (seen + 15) & ~15;
        for (int h = 0; h < heads; h++) {
            one_row(scores, qkv + (long)r * 3 * d + h * hd, 1, keys + (long)h * hd * room, room, hd, wide, 0);
            softmax_span(scores, 0, 0, seen, wide, factor);
            one_row(out + (long)r * d + h * hd, scores, 1, values + (long)h * room * hd, hd, seen, hd, 0);
        }
    }
}

// Attention for training: `rows` sequences of `length` tokens (a multiple of 16) in qkv [rows*length, 3*heads*hd].
// Position t sees start[t] … t of its own sequence (start: packed texts do not see each other, non-decreasing).
// weights [rows, heads, length, length] keeps the softmax for backward; scratch [hd*length].
API void attention(float *out, float *weights, float *scratch, const float *qkv, const int32_t *start,
                   int rows, int length, int heads, int hd, float factor) {
    int d = heads * hd, ld = 3 * d;
    for (int r = 0; r < rows; r++, start += length)
        for (int h = 0; h < heads; h++, weights += (long)length * length) {
            const float *q = qkv + (long)r * length * ld + h * hd, *k = q + d, *v = q + 2 * d;
            transpose(scratch, k, length, hd, ld);
            for (int t = 0; t < length; t += QUERIES) {
                int low = start[t] & ~15, high = t + QUERIES;
                float *w = weights + (long)t * length + low;
                matmul(w, length, q + (long)t * ld, ld, 1, scratch + low, length, QUERIES, hd, high - low, 0);
                for (int i = 0; i < QUERIES; i++)
                    softmax_span(w + (long)i * length, 0, start[t + i] - low, t + i + 1 - low, high - low, factor);
                matmul(out + ((long)r * length + t) * d + h * hd, d, w, length, 1, v + (long)low * ld, ld,
                       QUERIES, high - low, hd, 0);
            }
        }
}

// dqkv is overwritten.  scratch [(hd + QUERIES)*length].
API void attention_backward(float *dqkv, float *scratch, const float *dout, const float *qkv, const float *weights,
                            const int32_t *start, int rows, int length, int heads, int hd, float factor) {
    int d = heads * hd, ld = 3 * d;
    float *dw = scratch + (long)hd * length;
    for (long i = 0; i < (long)rows * length * ld; i++) dqkv[i] = 0;
    for (int r = 0; r < rows; r++, start += length)
        for (int h = 0; h < heads; h++, weights += (long)length * length) {
            long at = (long)r * length * ld + h * hd;
            const float *q = qkv + at, *k = q + d, *v = q + 2 * d, *go = dout + (long)r * length * d + h * hd;
            float *dq = dqkv + at, *dk = dq + d, *dv = dq + 2 * d;
            transpose(scratch, v, length, hd, ld);
            for (int t = 0; t < length; t += QUERIES) {
                int low = start[t] & ~15, n = t + QUERIES - low;
                const float *w = weights + (long)t * length + low, *g = go + (long)t * d;
                matmul(dw, length, g, d, 1, scratch + low, length, QUERIES, hd, n, 0);
                for (int i = 0; i < QUERIES; i++) {
                    float *x = dw + (long)i * length;
                    const float *p = w + (long)i * length;
                    v16 s = {};
                    for (int j = 0; j < n; j += 16) s += CV16(p + j) * CV16(x + j);
                    float mean = fold(s);
                    for (int j = 0; j < n; j++) x[j] = p[j] * (x[j] - mean) * factor;
                }
                matmul(dq + (long)t * ld, ld, dw, length, 1, k + (long)low * ld, ld, QUERIES, n, hd, 0);
                matmul(dk + (long)low * ld, ld, dw, 1, length, q + (long)t * ld, ld, n, QUERIES, hd, 1);
                matmul(dv + (long)low * ld, ld, w, 1, length, g, d, n, QUERIES, hd, 1);
            }
        }
}

// ---------------------------------------------------------------- loss and optimisers

// Cross-entropy of each row of logits [rows, vocab] against its target, times its weight; returns the sum.
// A probability that came out as zero counts as 1e-14.  The logits are overwritten by their gradient.
API double cross_entropy(float *logits, const int32_t *targets, const float *row_weights, int rows, int vocab) {
    double total = 0;
    for (int r = 0; r < rows; r++, logits += vocab) {
        softmax_span(logits, 0, 0, vocab, vocab, 1.0f);
        float p = logits[targets[r]];
        total -= row_weights[r] * log_of(p > 1e-14f ? p : 1e-14f);
        logits[targets[r]] -= 1.0f;
        for (int i = 0; i < vocab; i++) logits[i] *= row_weights[r];
    }
    return total;
}

// AdamW (Loshchilov & Hutter 2017, arXiv 1711.05101).  correct1, correct2: 1 - beta^t.
API void adamw(float *w, float *m, float *v, const float *g, float rate, float beta1, float beta2,
               float correct1, float correct2, float eps, float decay, long n) {
    for (long i = 0; i < n; i++) {
        m[i] = beta1 * m[i] + (1 - beta1) * g[i];
        v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
        w[i] -= rate * ((m[i] / correct1) / (root(v[i] / correct2) + eps) + decay * w[i]);
    }
}

// ---------------------------------------------------------------- eight-bit numbers

// Symmetric int8: scale = max|x| / 127, q = round to nearest (ties to even) of x / scale. There is a scale for each row (down 1,
// across 0) or for each column (down 0, across 1). A few outputs of a layer are far smaller than the others: by rows they are lost.
API void quantize(int8_t *q, float *scales, const float *x, int rows, int cols, int down, int across) {
    int count = down ? rows : cols;
    for (int i = 0; i < count; i++) scales[i] = 0;
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < cols; c++) {
            float a = x[r * cols + c] < 0 ? -x[r * cols + c] : x[r * cols + c], *top = scales + r * down + c * across;
            *top = a > *top ? a : *top;
        }
    for (int i = 0; i < count; i++) scales[i] = scales[i] > 0 ? scales[i] / 127.0f : 1.0f;
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < cols; c++) q[r * cols + c] = (int8_t)(int)((x[r * cols + c] / scales[r * down + c * across] + 12582912.0f) - 12582912.0f);
}

API void dequantize(float *x, const int8_t *q, const float *scales, int rows, int cols, int down, int across) {
    for (int r = 0; r < rows; r++, x += cols, q += cols)
        for (int c = 0; c < cols; c++) x[c] = (float)q[c] * scales[r * down + c * across];
}
